// Generated from docs/openapi.json by `npm run openapi`. Do not edit.

export interface paths {
    "/api/v1/access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests */
        get: operations["listAccessRequests"];
        put?: never;
        /** Ask for access through a flow */
        post: operations["submitAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests as a file, in the order and by the filters of the list, streamed
         * @description For administrators.
         */
        get: operations["exportAccessRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request, for its requester, its approvers and administrators (R45) */
        get: operations["readAccessRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timeline of a request, oldest first */
        get: operations["listAccessRequestEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, as an approver whose turn it is */
        post: operations["approveAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deny: one denial ends the request (R33) */
        post: operations["denyAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an own open request, or cancel one as an administrator (R42) */
        post: operations["cancelAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up own access */
        post: operations["endAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take access away now
         * @description For administrators.
         */
        post: operations["revokeAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again to grant access that could not be granted (R51)
         * @description For administrators.
         */
        post: operations["retryAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Access in force that has an end, newest first
         * @description For administrators.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End access now, each for itself (R53); repeating it is harmless
         * @description For administrators.
         */
        post: operations["revokeSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an administrator sees first: counts, and the last 30 days
         * @description For administrators.
         */
        get: operations["readOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The flows that the caller may request through (R21), newest first */
        get: operations["listCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Approval flows, newest first
         * @description For administrators.
         */
        get: operations["listApprovalFlows"];
        put?: never;
        /**
         * Create an approval flow
         * @description For administrators.
         */
        post: operations["createApprovalFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-flows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One approval flow
         * @description For administrators.
         */
        get: operations["readApprovalFlow"];
        /**
         * Save a new version; open requests stay on theirs (R19)
         * @description For administrators.
         */
        put: operations["replaceApprovalFlow"];
        post?: never;
        /**
         * Delete a flow; its history stays (R18)
         * @description For administrators.
         */
        delete: operations["deleteApprovalFlow"];
        options?: never;
        head?: never;
        /**
         * Switch a flow on or off
         * @description For administrators.
         */
        patch: operations["switchApprovalFlow"];
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People, newest first */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description For administrators.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user */
        get: operations["readUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user; past requests and the audit log go on naming them
         * @description For administrators.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description For administrators.
         */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups, newest first
         * @description For administrators.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a group
         * @description For administrators.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One group
         * @description For administrators.
         */
        get: operations["readGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a group with its memberships; past requests go on naming it
         * @description For administrators.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /**
         * Change a group
         * @description For administrators.
         */
        patch: operations["changeGroup"];
        trace?: never;
    };
    "/api/v1/groups/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The members of a group, newest first
         * @description For administrators.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups/{id}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make somebody a direct member
         * @description For administrators.
         */
        put: operations["addMember"];
        post?: never;
        /**
         * End a direct membership; what requests have granted stays, unless every source is to go
         * @description For administrators.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Applications and tools, newest first
         * @description For administrators.
         */
        get: operations["listResources"];
        put?: never;
        /**
         * Create a resource
         * @description For administrators.
         */
        post: operations["createResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One resource
         * @description For administrators.
         */
        get: operations["readResource"];
        put?: never;
        post?: never;
        /**
         * Delete a resource
         * @description For administrators.
         */
        delete: operations["deleteResource"];
        options?: never;
        head?: never;
        /**
         * Change a resource
         * @description For administrators.
         */
        patch: operations["changeResource"];
        trace?: never;
    };
    "/api/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Devices, newest first
         * @description For administrators.
         */
        get: operations["listDevices"];
        put?: never;
        /**
         * Create a device
         * @description For administrators.
         */
        post: operations["createDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One device
         * @description For administrators.
         */
        get: operations["readDevice"];
        put?: never;
        post?: never;
        /**
         * Delete a device
         * @description For administrators.
         */
        delete: operations["deleteDevice"];
        options?: never;
        head?: never;
        /**
         * Change a device
         * @description For administrators.
         */
        patch: operations["changeDevice"];
        trace?: never;
    };
    "/api/v1/logos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search the logo catalogue; the best match first */
        get: operations["listLogos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logos/{id}.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A logo as SVG */
        get: operations["readLogo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own tokens, newest first; as an administrator those of anybody */
        get: operations["listTokens"];
        put?: never;
        /** Create an API token */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a token: it is not taken any more */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The settings of the installation
         * @description For administrators.
         */
        get: operations["readSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change settings; what is left out stays
         * @description For administrators.
         */
        patch: operations["changeSettings"];
        trace?: never;
    };
    "/api/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit log, newest first (R90)
         * @description For administrators.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit log as a file, newest first, streamed
         * @description For administrators.
         */
        get: operations["exportAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What maintenance found in its last run (R54), and what waits now
         * @description For administrators.
         */
        get: operations["readHealthReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "flowId": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *       "justification": "Release of version 2.1",
         *       "duration": "P5D"
         *     }
         */
        NewAccessRequest: {
            /**
             * Format: uuid
             * @description A flow of the catalogue.
             */
            flowId: string;
            /**
             * @description Why access is needed; required where somebody has to approve (R30).
             * @default
             */
            justification?: string;
            /** @description One of the flow’s; left out where it offers no choice. */
            duration?: string;
            /**
             * Format: uuid
             * @description Device flows only; must be the device of the certificate.
             */
            deviceId?: string;
        };
        /**
         * @description No body, or an empty object.
         * @example {}
         */
        NoBody: Record<string, never>;
        /**
         * @example {
         *       "comment": "Until the release is out",
         *       "approvedDuration": "P2D"
         *     }
         */
        Approval: {
            /** @description Shown to the requester. */
            comment?: string;
            /** @description Shortens the access; never lengthens it (R37). */
            approvedDuration?: string;
        };
        /**
         * @example {
         *       "reason": "Please ask for the read-only role",
         *       "internalNote": "Third time this month"
         *     }
         */
        Denial: {
            /** @description Shown to the requester (R33). */
            reason: string;
            /** @description For the audit log only. */
            internalNote?: string;
        };
        /**
         * @example {
         *       "reason": "No longer needed"
         *     }
         */
        Cancellation: {
            /** @description Why; shown to the requester. */
            reason?: string;
        };
        /**
         * @example {
         *       "reason": "Left the project"
         *     }
         */
        Revocation: {
            /** @description Why; written to the audit log. */
            reason?: string;
        };
        /**
         * @example {
         *       "requestIds": [
         *         "3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11"
         *       ],
         *       "reason": "Left the project"
         *     }
         */
        SessionRevocation: {
            /** @description The requests whose access ends. */
            requestIds: string[];
            /** @description Why; written to the audit log. */
            reason: string;
        };
        /**
         * @example {
         *       "kind": "resource",
         *       "name": "GitHub admin",
         *       "description": "Administrator of our organisation",
         *       "enabled": true,
         *       "visibleToGroupIds": [
         *         "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01"
         *       ],
         *       "display": {
         *         "type": "color",
         *         "color": "#1c7ed6"
         *       },
         *       "grantGroupId": "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01",
         *       "timedAccess": {
         *         "mode": "choice",
         *         "durations": [
         *           "P5D",
         *           "P10D"
         *         ]
         *       },
         *       "approval": {
         *         "type": "manual",
         *         "requirement": "in_order",
         *         "approvers": [
         *           {
         *             "type": "manager"
         *           }
         *         ]
         *       },
         *       "slack": {
         *         "delivery": "off"
         *       }
         *     }
         */
        NewApprovalFlow: {
            /** @description Shown to users. */
            name: string;
            /**
             * @description What the access is for.
             * @default
             */
            description?: string;
            /**
             * @description Off: invisible, and cannot be requested, at once (R18).
             * @default true
             */
            enabled?: boolean;
            /** @description Whose members may ask (R21). */
            visibleToGroupIds: string[];
            /**
             * @description Cannot be changed.
             * @constant
             */
            kind: "resource";
            /** @description A logo or a colour (R11). */
            display: {
                /** @constant */
                type: "logo";
                /** @description An id of `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            };
            /**
             * Format: uuid
             * @description The group that an approved request grants.
             */
            grantGroupId: string;
            /** @description How long access lasts (R12). */
            timedAccess: {
                /** @constant */
                mode: "none";
            } | {
                /** @constant */
                mode: "fixed";
                duration: string;
            } | {
                /** @constant */
                mode: "choice";
                durations: string[];
            };
            /** @description Who decides (R14). */
            approval: {
                /** @constant */
                type: "automatic";
            } | {
                /** @constant */
                type: "manual";
                /**
                 * @description How many of the approvers have to approve (R16).
                 * @default any
                 * @enum {string}
                 */
                requirement?: "any" | "all" | "in_order";
                /** @description Their order is data (R15). */
                approvers: ({
                    /** @constant */
                    type: "administrator";
                } | {
                    /** @constant */
                    type: "manager";
                } | {
                    /** @constant */
                    type: "resource_owner";
                    /** Format: uuid */
                    userId: string;
                } | {
                    /** @constant */
                    type: "user_group";
                    /** Format: uuid */
                    groupId: string;
                    /** @default false */
                    requireAll?: boolean;
                })[];
            };
            /**
             * @description Where approvers are told (R17).
             * @default {
             *       "delivery": "off"
             *     }
             */
            slack?: {
                /** @constant */
                delivery: "off";
            } | {
                /** @constant */
                delivery: "channels";
                channelIds: string[];
            } | {
                /** @constant */
                delivery: "direct_message";
            };
        } | {
            /** @description Shown to users. */
            name: string;
            /**
             * @description What the access is for.
             * @default
             */
            description?: string;
            /**
             * @description Off: invisible, and cannot be requested, at once (R18).
             * @default true
             */
            enabled?: boolean;
            /** @description Whose members may ask (R21). */
            visibleToGroupIds: string[];
            /**
             * @description Cannot be changed.
             * @constant
             */
            kind: "device_admin";
            /** @description One or more (R13). */
            sessionDurations: string[];
            /** @description Automatic, or by administrators (R15). */
            approval: {
                /** @constant */
                type: "automatic";
            } | {
                /** @constant */
                type: "manual";
                /**
                 * @default any
                 * @constant
                 */
                requirement?: "any";
                /**
                 * @default [
                 *       {
                 *         "type": "administrator"
                 *       }
                 *     ]
                 */
                approvers?: [
                    {
                        /** @constant */
                        type: "administrator";
                    }
                ];
            };
        };
        /**
         * @example {
         *       "kind": "resource",
         *       "name": "GitHub admin",
         *       "description": "Administrator of our organisation",
         *       "enabled": true,
         *       "visibleToGroupIds": [
         *         "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01"
         *       ],
         *       "display": {
         *         "type": "color",
         *         "color": "#1c7ed6"
         *       },
         *       "grantGroupId": "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01",
         *       "timedAccess": {
         *         "mode": "choice",
         *         "durations": [
         *           "P5D",
         *           "P10D"
         *         ]
         *       },
         *       "approval": {
         *         "type": "manual",
         *         "requirement": "in_order",
         *         "approvers": [
         *           {
         *             "type": "manager"
         *           }
         *         ]
         *       },
         *       "slack": {
         *         "delivery": "off"
         *       },
         *       "version": 1
         *     }
         */
        ApprovalFlowReplacement: {
            /** @description Shown to users. */
            name: string;
            /**
             * @description What the access is for.
             * @default
             */
            description?: string;
            /**
             * @description Off: invisible, and cannot be requested, at once (R18).
             * @default true
             */
            enabled?: boolean;
            /** @description Whose members may ask (R21). */
            visibleToGroupIds: string[];
            /**
             * @description Cannot be changed.
             * @constant
             */
            kind: "resource";
            /** @description A logo or a colour (R11). */
            display: {
                /** @constant */
                type: "logo";
                /** @description An id of `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            };
            /**
             * Format: uuid
             * @description The group that an approved request grants.
             */
            grantGroupId: string;
            /** @description How long access lasts (R12). */
            timedAccess: {
                /** @constant */
                mode: "none";
            } | {
                /** @constant */
                mode: "fixed";
                duration: string;
            } | {
                /** @constant */
                mode: "choice";
                durations: string[];
            };
            /** @description Who decides (R14). */
            approval: {
                /** @constant */
                type: "automatic";
            } | {
                /** @constant */
                type: "manual";
                /**
                 * @description How many of the approvers have to approve (R16).
                 * @default any
                 * @enum {string}
                 */
                requirement?: "any" | "all" | "in_order";
                /** @description Their order is data (R15). */
                approvers: ({
                    /** @constant */
                    type: "administrator";
                } | {
                    /** @constant */
                    type: "manager";
                } | {
                    /** @constant */
                    type: "resource_owner";
                    /** Format: uuid */
                    userId: string;
                } | {
                    /** @constant */
                    type: "user_group";
                    /** Format: uuid */
                    groupId: string;
                    /** @default false */
                    requireAll?: boolean;
                })[];
            };
            /**
             * @description Where approvers are told (R17).
             * @default {
             *       "delivery": "off"
             *     }
             */
            slack?: {
                /** @constant */
                delivery: "off";
            } | {
                /** @constant */
                delivery: "channels";
                channelIds: string[];
            } | {
                /** @constant */
                delivery: "direct_message";
            };
            /** @description The version that was read; another one by now is `version_conflict`. */
            version: number;
            /** @description Cancels the open requests (R18). */
            confirmCancelPending?: boolean;
        } | {
            /** @description Shown to users. */
            name: string;
            /**
             * @description What the access is for.
             * @default
             */
            description?: string;
            /**
             * @description Off: invisible, and cannot be requested, at once (R18).
             * @default true
             */
            enabled?: boolean;
            /** @description Whose members may ask (R21). */
            visibleToGroupIds: string[];
            /**
             * @description Cannot be changed.
             * @constant
             */
            kind: "device_admin";
            /** @description One or more (R13). */
            sessionDurations: string[];
            /** @description Automatic, or by administrators (R15). */
            approval: {
                /** @constant */
                type: "automatic";
            } | {
                /** @constant */
                type: "manual";
                /**
                 * @default any
                 * @constant
                 */
                requirement?: "any";
                /**
                 * @default [
                 *       {
                 *         "type": "administrator"
                 *       }
                 *     ]
                 */
                approvers?: [
                    {
                        /** @constant */
                        type: "administrator";
                    }
                ];
            };
            /** @description The version that was read; another one by now is `version_conflict`. */
            version: number;
            /** @description Cancels the open requests (R18). */
            confirmCancelPending?: boolean;
        };
        /**
         * @example {
         *       "enabled": false,
         *       "confirmCancelPending": true
         *     }
         */
        ApprovalFlowSwitch: {
            /** @description Off: invisible, and cannot be requested, at once (R18). */
            enabled: boolean;
            /** @description Cancels the open requests (R18). */
            confirmCancelPending?: boolean;
        };
        /**
         * @example {
         *       "email": "ana@example.test",
         *       "displayName": "Ana",
         *       "department": "Sales",
         *       "role": "user",
         *       "active": true,
         *       "managerId": null
         *     }
         */
        NewUser: {
            /**
             * Format: email
             * @description Unique (R1); lower-cased.
             */
            email: string;
            displayName: string;
            /** @default null */
            department?: string | null;
            /**
             * @default user
             * @enum {string}
             */
            role?: "admin" | "user";
            /** @default true */
            active?: boolean;
            /**
             * @description Who decides where a flow asks the requester’s manager.
             * @default null
             */
            managerId?: string | null;
        };
        /**
         * @example {
         *       "department": "Marketing",
         *       "active": false
         *     }
         */
        UserChange: {
            /**
             * Format: email
             * @description Unique (R1); lower-cased.
             */
            email?: string;
            displayName?: string;
            department?: string | null;
            /** @enum {string} */
            role?: "admin" | "user";
            active?: boolean;
            /** @description Who decides where a flow asks the requester’s manager. */
            managerId?: string | null;
        };
        /**
         * @example {
         *       "name": "github-admins",
         *       "description": "Administrators of our GitHub organisation"
         *     }
         */
        NewGroup: {
            /** @description Unique (R2). */
            name: string;
            /**
             * @description What the group is for.
             * @default
             */
            description?: string;
        };
        /**
         * @example {
         *       "description": "Administrators of GitHub"
         *     }
         */
        GroupChange: {
            /** @description Unique (R2). */
            name?: string;
            /** @description What the group is for. */
            description?: string;
        };
        /**
         * @example {
         *       "name": "GitHub",
         *       "description": "",
         *       "display": {
         *         "type": "logo",
         *         "logo": "github-icon"
         *       },
         *       "ownerIds": [],
         *       "groupIds": []
         *     }
         */
        NewResource: {
            name: string;
            /** @default  */
            description?: string;
            display: {
                /** @constant */
                type: "logo";
                /** @description An id of `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            };
            /** @default [] */
            ownerIds?: string[];
            /** @default [] */
            groupIds?: string[];
        };
        /**
         * @example {
         *       "description": "Our code"
         *     }
         */
        ResourceChange: {
            name?: string;
            description?: string;
            display?: {
                /** @constant */
                type: "logo";
                /** @description An id of `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            };
            /** @description Who is suggested as approver. */
            ownerIds?: string[];
            /** @description Whose members have it. */
            groupIds?: string[];
        };
        /**
         * @example {
         *       "name": "ana-laptop",
         *       "os": "linux",
         *       "ownerId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21"
         *     }
         */
        NewDevice: {
            name: string;
            /** @enum {string} */
            os: "linux" | "macos" | "windows";
            /** Format: uuid */
            ownerId: string;
        };
        /**
         * @example {
         *       "name": "ana-desktop"
         *     }
         */
        DeviceChange: {
            name?: string;
            /** @enum {string} */
            os?: "linux" | "macos" | "windows";
            /** Format: uuid */
            ownerId?: string;
        };
        /**
         * @example {
         *       "name": "ci",
         *       "expiresInDays": 90
         *     }
         */
        NewToken: {
            /** @description What it is for. */
            name: string;
            /**
             * Format: uuid
             * @description Whose it is; another’s only for administrators.
             */
            userId?: string;
            expiresInDays?: number;
        };
        /**
         * @example {
         *       "pendingExpiry": "P14D",
         *       "notifications": {
         *         "email": {
         *           "submitted": false
         *         }
         *       }
         *     }
         */
        SettingsChange: {
            /** @description Off: nothing can be requested; what is open goes on (R48). */
            requestsEnabled?: boolean;
            pendingExpiry?: string;
            startSessionWithin?: string;
            /** @description Whether requesters see who approves (R46). */
            exposeApprovalProgress?: boolean;
            /** @description Whether devices get certificates (R60). */
            globalCertificateDistribution?: boolean;
            notifications?: {
                email: {
                    submitted?: boolean;
                    step_advanced?: boolean;
                    approved?: boolean;
                    denied?: boolean;
                    error?: boolean;
                    expired?: boolean;
                    cancelled?: boolean;
                    ended?: boolean;
                };
            };
        };
        Step: {
            order: number;
            /** @enum {string} */
            type: "administrator" | "manager" | "resource_owner" | "user_group";
            /** @description Names no people where they are hidden (R46). */
            label: string;
            /** @enum {string} */
            state: "waiting" | "open" | "approved" | "denied" | "skipped" | "unresolved" | "overridden";
            requireAll: boolean;
            /** @description All who may decide or have decided; empty where they are hidden (R46). */
            approvers: components["schemas"]["Approver"][];
        };
        Approver: {
            /** Format: uuid */
            userId: string;
            decision: ("approved" | "denied") | null;
            comment: string | null;
            at: string | null;
            channel: ("api" | "portal" | "slack" | "signal" | "agent" | "system") | null;
            /** @description An administrator decided in place of a step that nobody could decide (R39). */
            override: boolean;
        };
        Grant: {
            /** Format: uuid */
            groupId: string;
            groupName: string;
            /** Format: date-time */
            grantedAt: string;
            /** @description Null: permanent (R55). */
            expiresAt: string | null;
            endedAt: string | null;
            endReason: ("expired" | "revoked" | "given_up" | "requester_deactivated" | "removed_by_admin" | "group_deleted" | "by_operator") | null;
        };
        /**
         * @example {
         *       "id": "42",
         *       "at": "2026-06-01T09:30:00.000Z",
         *       "type": "request.approved",
         *       "actor": {
         *         "type": "user",
         *         "id": "b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32"
         *       },
         *       "channel": "api",
         *       "requestId": "3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *       "flowId": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *       "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "sequence": 3,
         *       "data": {
         *         "approvedDuration": "P5D"
         *       }
         *     }
         */
        AuditEvent: {
            id: string;
            /** Format: date-time */
            at: string;
            /** @description `request.` and the new status, or what happened. */
            type: string;
            actor: {
                /** @enum {string} */
                type: "user" | "system" | "operator";
                id: string | null;
            };
            /** @enum {string} */
            channel: "api" | "portal" | "slack" | "signal" | "agent" | "system";
            requestId: string | null;
            flowId: string | null;
            /** @description The person concerned: for a request, its requester. */
            userId: string | null;
            /** @description Place in the timeline of the request, from 1 without gaps; null outside of it. */
            sequence: number | null;
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "flowId": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *       "kind": "resource",
         *       "name": "GitHub admin",
         *       "description": "Administrator of our organisation",
         *       "display": {
         *         "type": "color",
         *         "color": "#1c7ed6"
         *       },
         *       "timedAccess": {
         *         "mode": "choice",
         *         "durations": [
         *           "P5D",
         *           "P10D"
         *         ]
         *       },
         *       "justificationRequired": true,
         *       "approval": {
         *         "type": "manual",
         *         "requirement": "in_order",
         *         "path": [
         *           {
         *             "type": "manager",
         *             "label": "Manager (Mia)"
         *           }
         *         ]
         *       },
         *       "blocked": null,
         *       "missingApprover": false
         *     }
         */
        CatalogItem: {
            /** Format: uuid */
            flowId: string;
            /** @enum {string} */
            kind: "resource" | "device_admin";
            name: string;
            description: string;
            /** @description Null for device flows. */
            display: ({
                /** @constant */
                type: "logo";
                /** @description An id of `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            }) | null;
            /** @description Resource flows. */
            timedAccess?: {
                /** @constant */
                mode: "none";
            } | {
                /** @constant */
                mode: "fixed";
                duration: string;
            } | {
                /** @constant */
                mode: "choice";
                durations: string[];
            };
            /** @description Device flows. */
            sessionDurations?: string[];
            justificationRequired: boolean;
            approval: {
                /** @enum {string} */
                type: "automatic" | "manual";
                requirement: ("any" | "all" | "in_order") | null;
                path: {
                    /** @enum {string} */
                    type: "administrator" | "manager" | "resource_owner" | "user_group";
                    label: string;
                }[];
            };
            /** @description Why one cannot ask now. */
            blocked: ("already_has_access" | "open_request") | null;
            /** @description An administrator will have to step in (R39). */
            missingApprover: boolean;
        };
        /**
         * @example {
         *       "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "email": "ana@example.test",
         *       "displayName": "Ana",
         *       "sources": [
         *         {
         *           "type": "request",
         *           "requestId": "3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *           "expiresAt": "2026-06-06T09:30:00.000Z"
         *         }
         *       ]
         *     }
         */
        Member: {
            /** Format: uuid */
            userId: string;
            email: string;
            displayName: string;
            /** @description Those in force (R2). */
            sources: ({
                /** @constant */
                type: "direct";
            } | {
                /** @constant */
                type: "request";
                /** Format: uuid */
                requestId: string;
                expiresAt: string | null;
            })[];
        };
        /**
         * @example {
         *       "id": "github-icon",
         *       "title": "Github Icon"
         *     }
         */
        Logo: {
            /** @description What `display.logo` takes. */
            id: string;
            title: string;
        };
        /**
         * @example {
         *       "id": "e1a2b3c4-d5e6-4f7a-8b9c-0d1e2f3a4b65",
         *       "name": "ci",
         *       "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "expiresAt": "2026-06-06T09:30:00.000Z",
         *       "createdAt": "2026-06-01T08:00:00.000Z"
         *     }
         */
        Token: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            userId: string;
            /** @description Null: never. */
            expiresAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        /**
         * @example {
         *       "id": "3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *       "kind": "resource",
         *       "flowId": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *       "flowVersion": 1,
         *       "flowName": "GitHub admin",
         *       "requesterId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "requester": {
         *         "id": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *         "displayName": "Ana",
         *         "department": "Sales"
         *       },
         *       "allowedActions": [
         *         "end"
         *       ],
         *       "justification": "Release of version 2.1",
         *       "requestedDuration": "P5D",
         *       "approvedDuration": "P5D",
         *       "status": "active",
         *       "approval": {
         *         "type": "manual",
         *         "requirement": "in_order",
         *         "steps": [
         *           {
         *             "order": 1,
         *             "type": "manager",
         *             "label": "Manager (Mia)",
         *             "state": "approved",
         *             "requireAll": false,
         *             "approvers": [
         *               {
         *                 "userId": "b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32",
         *                 "decision": "approved",
         *                 "comment": "Go ahead",
         *                 "at": "2026-06-01T09:30:00.000Z",
         *                 "channel": "api",
         *                 "override": false
         *               }
         *             ]
         *           }
         *         ]
         *       },
         *       "grant": {
         *         "groupId": "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01",
         *         "groupName": "github-admins",
         *         "grantedAt": "2026-06-01T09:30:00.000Z",
         *         "expiresAt": "2026-06-06T09:30:00.000Z",
         *         "endedAt": null,
         *         "endReason": null
         *       },
         *       "workflowId": "access-request/3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *       "createdAt": "2026-06-01T08:00:00.000Z",
         *       "updatedAt": "2026-06-01T09:30:00.000Z",
         *       "pendingUntil": "2026-07-01T08:00:00.000Z"
         *     }
         */
        AccessRequest: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "resource" | "device_admin";
            /** Format: uuid */
            flowId: string;
            flowVersion: number;
            flowName: string;
            /** Format: uuid */
            requesterId: string;
            requester: {
                /** Format: uuid */
                id: string;
                displayName: string;
                department: string | null;
            };
            /** @description What the caller may do now. */
            allowedActions: ("approve" | "deny" | "cancel" | "end" | "revoke" | "retry")[];
            /** Format: uuid */
            deviceId?: string;
            justification: string;
            /** @description ISO-8601; null: access without an end. */
            requestedDuration: string | null;
            /** @description ISO-8601; null until approved, and for access without an end. */
            approvedDuration: string | null;
            /** @enum {string} */
            status: "pending" | "missing_data" | "error" | "approved" | "active" | "ended" | "denied" | "cancelled" | "expired";
            reason?: {
                /** @enum {string} */
                code: "approver_changed" | "config_invalid" | "provisioning_failed" | "approver_missing" | "denied" | "by_requester" | "by_admin" | "by_operator" | "flow_disabled" | "flow_deleted" | "requester_deactivated" | "pending_expired" | "not_started";
                message: string;
            };
            approval: {
                /** @enum {string} */
                type: "automatic" | "manual";
                requirement: ("any" | "all" | "in_order") | null;
                steps: components["schemas"]["Step"][];
            };
            /** @description Once access was in force. */
            grant?: components["schemas"]["Grant"];
            workflowId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Undecided until then, it expires (R41).
             */
            pendingUntil: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *           "kind": "resource",
         *           "flowId": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *           "flowVersion": 1,
         *           "flowName": "GitHub admin",
         *           "requesterId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *           "requester": {
         *             "id": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *             "displayName": "Ana",
         *             "department": "Sales"
         *           },
         *           "allowedActions": [
         *             "end"
         *           ],
         *           "justification": "Release of version 2.1",
         *           "requestedDuration": "P5D",
         *           "approvedDuration": "P5D",
         *           "status": "active",
         *           "approval": {
         *             "type": "manual",
         *             "requirement": "in_order",
         *             "steps": [
         *               {
         *                 "order": 1,
         *                 "type": "manager",
         *                 "label": "Manager (Mia)",
         *                 "state": "approved",
         *                 "requireAll": false,
         *                 "approvers": [
         *                   {
         *                     "userId": "b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32",
         *                     "decision": "approved",
         *                     "comment": "Go ahead",
         *                     "at": "2026-06-01T09:30:00.000Z",
         *                     "channel": "api",
         *                     "override": false
         *                   }
         *                 ]
         *               }
         *             ]
         *           },
         *           "grant": {
         *             "groupId": "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01",
         *             "groupName": "github-admins",
         *             "grantedAt": "2026-06-01T09:30:00.000Z",
         *             "expiresAt": "2026-06-06T09:30:00.000Z",
         *             "endedAt": null,
         *             "endReason": null
         *           },
         *           "workflowId": "access-request/3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *           "createdAt": "2026-06-01T08:00:00.000Z",
         *           "updatedAt": "2026-06-01T09:30:00.000Z",
         *           "pendingUntil": "2026-07-01T08:00:00.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        AccessRequestPage: {
            items: components["schemas"]["AccessRequest"][];
            /** @description Where the next page begins; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "42",
         *           "at": "2026-06-01T09:30:00.000Z",
         *           "type": "request.approved",
         *           "actor": {
         *             "type": "user",
         *             "id": "b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32"
         *           },
         *           "channel": "api",
         *           "requestId": "3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *           "flowId": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *           "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *           "sequence": 3,
         *           "data": {
         *             "approvedDuration": "P5D"
         *           }
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        AuditEventPage: {
            items: components["schemas"]["AuditEvent"][];
            /** @description Where the next page begins; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "requestId": "3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *           "status": "ended"
         *         }
         *       ]
         *     }
         */
        RevokedSessions: {
            items: {
                /** Format: uuid */
                requestId: string;
                /**
                 * @description As it is now.
                 * @enum {string}
                 */
                status: "pending" | "missing_data" | "error" | "approved" | "active" | "ended" | "denied" | "cancelled" | "expired";
                /**
                 * @description Why it was not revoked.
                 * @enum {string}
                 */
                code?: "validation_failed" | "unauthenticated" | "forbidden" | "requests_disabled" | "not_an_approver" | "self_approval" | "step_not_active" | "device_not_managed" | "not_found" | "method_not_allowed" | "already_decided" | "invalid_transition" | "duplicate_request" | "already_has_access" | "already_exists" | "last_admin" | "pending_requests" | "version_conflict" | "idempotency_mismatch" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "internal_error" | "unavailable";
            }[];
        };
        /**
         * @example {
         *       "queue": {
         *         "administrator": 2,
         *         "others": 5
         *       },
         *       "sessions": {
         *         "device": 0,
         *         "timed": 12
         *       },
         *       "flows": {
         *         "total": 8,
         *         "needsAttention": 1
         *       },
         *       "waiting": 6,
         *       "inError": 1,
         *       "endingSoon": 3,
         *       "days": [
         *         {
         *           "date": "2026-06-01",
         *           "requests": 4,
         *           "medianSecondsToDecision": 5400
         *         }
         *       ],
         *       "medianSecondsToDecision": 5400
         *     }
         */
        Overview: {
            /** @description Requests that wait for a decision, or are in error: those that administrators decide, and the others. */
            queue: {
                administrator: number;
                others: number;
            };
            /** @description Access in force that has an end. */
            sessions: {
                device: number;
                timed: number;
            };
            flows: {
                total: number;
                needsAttention: number;
            };
            /** @description Requests that are `pending` or `missing_data`. */
            waiting: number;
            /** @description Requests that are in `error`. */
            inError: number;
            /** @description Access that ends within 24 hours. */
            endingSoon: number;
            /** @description The last 30 days, oldest first. */
            days: {
                /** @description A day in UTC. */
                date: string;
                /** @description Submitted on that day. */
                requests: number;
                /** @description Of what people decided on that day; null when they decided nothing. */
                medianSecondsToDecision: number | null;
            }[];
            /** @description Of what people decided in these 30 days. */
            medianSecondsToDecision: number | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "flowId": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *           "kind": "resource",
         *           "name": "GitHub admin",
         *           "description": "Administrator of our organisation",
         *           "display": {
         *             "type": "color",
         *             "color": "#1c7ed6"
         *           },
         *           "timedAccess": {
         *             "mode": "choice",
         *             "durations": [
         *               "P5D",
         *               "P10D"
         *             ]
         *           },
         *           "justificationRequired": true,
         *           "approval": {
         *             "type": "manual",
         *             "requirement": "in_order",
         *             "path": [
         *               {
         *                 "type": "manager",
         *                 "label": "Manager (Mia)"
         *               }
         *             ]
         *           },
         *           "blocked": null,
         *           "missingApprover": false
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        CatalogPage: {
            items: components["schemas"]["CatalogItem"][];
            /** @description Where the next page begins; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "kind": "resource",
         *           "name": "GitHub admin",
         *           "description": "Administrator of our organisation",
         *           "enabled": true,
         *           "visibleToGroupIds": [
         *             "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01"
         *           ],
         *           "display": {
         *             "type": "color",
         *             "color": "#1c7ed6"
         *           },
         *           "grantGroupId": "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01",
         *           "timedAccess": {
         *             "mode": "choice",
         *             "durations": [
         *               "P5D",
         *               "P10D"
         *             ]
         *           },
         *           "approval": {
         *             "type": "manual",
         *             "requirement": "in_order",
         *             "approvers": [
         *               {
         *                 "type": "manager"
         *               }
         *             ]
         *           },
         *           "slack": {
         *             "delivery": "off"
         *           },
         *           "id": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *           "version": 1,
         *           "needsAttention": [],
         *           "openRequests": 0,
         *           "activeGrants": 2,
         *           "createdAt": "2026-06-01T08:00:00.000Z",
         *           "updatedAt": "2026-06-01T09:30:00.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        ApprovalFlowPage: {
            items: components["schemas"]["ApprovalFlow"][];
            /** @description Where the next page begins; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "kind": "resource",
         *       "name": "GitHub admin",
         *       "description": "Administrator of our organisation",
         *       "enabled": true,
         *       "visibleToGroupIds": [
         *         "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01"
         *       ],
         *       "display": {
         *         "type": "color",
         *         "color": "#1c7ed6"
         *       },
         *       "grantGroupId": "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01",
         *       "timedAccess": {
         *         "mode": "choice",
         *         "durations": [
         *           "P5D",
         *           "P10D"
         *         ]
         *       },
         *       "approval": {
         *         "type": "manual",
         *         "requirement": "in_order",
         *         "approvers": [
         *           {
         *             "type": "manager"
         *           }
         *         ]
         *       },
         *       "slack": {
         *         "delivery": "off"
         *       },
         *       "id": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *       "version": 1,
         *       "needsAttention": [],
         *       "openRequests": 0,
         *       "activeGrants": 2,
         *       "createdAt": "2026-06-01T08:00:00.000Z",
         *       "updatedAt": "2026-06-01T09:30:00.000Z"
         *     }
         */
        ApprovalFlow: {
            /** @description Shown to users. */
            name: string;
            /**
             * @description What the access is for.
             * @default
             */
            description: string;
            /**
             * @description Off: invisible, and cannot be requested, at once (R18).
             * @default true
             */
            enabled: boolean;
            visibleToGroupIds: string[];
            /**
             * @description Cannot be changed.
             * @constant
             */
            kind: "resource";
            /** @description A logo or a colour (R11). */
            display: {
                /** @constant */
                type: "logo";
                /** @description An id of `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            };
            /**
             * Format: uuid
             * @description The group that an approved request grants.
             */
            grantGroupId: string;
            /** @description How long access lasts (R12). */
            timedAccess: {
                /** @constant */
                mode: "none";
            } | {
                /** @constant */
                mode: "fixed";
                duration: string;
            } | {
                /** @constant */
                mode: "choice";
                durations: string[];
            };
            /** @description Who decides (R14). */
            approval: {
                /** @constant */
                type: "automatic";
            } | {
                /** @constant */
                type: "manual";
                /**
                 * @description How many of the approvers have to approve (R16).
                 * @default any
                 * @enum {string}
                 */
                requirement: "any" | "all" | "in_order";
                /** @description Their order is data (R15). */
                approvers: ({
                    /** @constant */
                    type: "administrator";
                } | {
                    /** @constant */
                    type: "manager";
                } | {
                    /** @constant */
                    type: "resource_owner";
                    /** Format: uuid */
                    userId: string;
                } | {
                    /** @constant */
                    type: "user_group";
                    /** Format: uuid */
                    groupId: string;
                    /** @default false */
                    requireAll: boolean;
                })[];
            };
            /**
             * @description Where approvers are told (R17).
             * @default {
             *       "delivery": "off"
             *     }
             */
            slack: {
                /** @constant */
                delivery: "off";
            } | {
                /** @constant */
                delivery: "channels";
                channelIds: string[];
            } | {
                /** @constant */
                delivery: "direct_message";
            };
            /** Format: uuid */
            id: string;
            /** @description Counts the saves, from 1. */
            version: number;
            /** @description What no longer resolves (R20). */
            needsAttention: {
                code: string;
                message: string;
            }[];
            /** @description Requests that are not decided or not granted yet (R18). */
            openRequests: number;
            /** @description Access in force through this flow. */
            activeGrants: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        } | {
            /** @description Shown to users. */
            name: string;
            /**
             * @description What the access is for.
             * @default
             */
            description: string;
            /**
             * @description Off: invisible, and cannot be requested, at once (R18).
             * @default true
             */
            enabled: boolean;
            visibleToGroupIds: string[];
            /**
             * @description Cannot be changed.
             * @constant
             */
            kind: "device_admin";
            /** @description One or more (R13). */
            sessionDurations: string[];
            /** @description Automatic, or by administrators (R15). */
            approval: {
                /** @constant */
                type: "automatic";
            } | {
                /** @constant */
                type: "manual";
                /**
                 * @default any
                 * @constant
                 */
                requirement: "any";
                /**
                 * @default [
                 *       {
                 *         "type": "administrator"
                 *       }
                 *     ]
                 */
                approvers: [
                    {
                        /** @constant */
                        type: "administrator";
                    }
                ];
            };
            /** Format: uuid */
            id: string;
            /** @description Counts the saves, from 1. */
            version: number;
            /** @description What no longer resolves (R20). */
            needsAttention: {
                code: string;
                message: string;
            }[];
            /** @description Requests that are not decided or not granted yet (R18). */
            openRequests: number;
            /** @description Access in force through this flow. */
            activeGrants: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /**
         * @example {
         *       "id": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "email": "ana@example.test",
         *       "displayName": "Ana",
         *       "department": "Sales",
         *       "role": "user",
         *       "active": true,
         *       "managerId": "b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32",
         *       "createdAt": "2026-06-01T08:00:00.000Z",
         *       "updatedAt": "2026-06-01T09:30:00.000Z",
         *       "groups": [
         *         {
         *           "id": "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01",
         *           "name": "github-admins"
         *         }
         *       ],
         *       "isApprover": false,
         *       "requestsEnabled": true
         *     }
         */
        Me: {
            /** Format: uuid */
            id: string;
            email: string;
            displayName: string;
            department: string | null;
            /**
             * @description For administrators and oneself, as are the fields below.
             * @enum {string}
             */
            role: "admin" | "user";
            active: boolean;
            managerId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            groups: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description Has, or may have, something to decide. */
            isApprover: boolean;
            /** @description The setting R48. */
            requestsEnabled: boolean;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *           "email": "ana@example.test",
         *           "displayName": "Ana",
         *           "department": "Sales",
         *           "role": "user",
         *           "active": true,
         *           "managerId": "b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32",
         *           "createdAt": "2026-06-01T08:00:00.000Z",
         *           "updatedAt": "2026-06-01T09:30:00.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        UserPage: {
            items: components["schemas"]["User"][];
            /** @description Where the next page begins; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "email": "ana@example.test",
         *       "displayName": "Ana",
         *       "department": "Sales",
         *       "role": "user",
         *       "active": true,
         *       "managerId": "b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32",
         *       "createdAt": "2026-06-01T08:00:00.000Z",
         *       "updatedAt": "2026-06-01T09:30:00.000Z"
         *     }
         */
        User: {
            /** Format: uuid */
            id: string;
            email: string;
            displayName: string;
            department: string | null;
            /**
             * @description For administrators and oneself, as are the fields below.
             * @enum {string}
             */
            role?: "admin" | "user";
            active?: boolean;
            managerId?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01",
         *           "name": "github-admins",
         *           "description": "Administrators of our code",
         *           "memberCount": 3,
         *           "createdAt": "2026-06-01T08:00:00.000Z",
         *           "updatedAt": "2026-06-01T09:30:00.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        GroupPage: {
            items: components["schemas"]["Group"][];
            /** @description Where the next page begins; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01",
         *       "name": "github-admins",
         *       "description": "Administrators of our code",
         *       "memberCount": 3,
         *       "createdAt": "2026-06-01T08:00:00.000Z",
         *       "updatedAt": "2026-06-01T09:30:00.000Z"
         *     }
         */
        Group: {
            /** Format: uuid */
            id: string;
            /** @description Unique, whatever the case of its letters (R2). */
            name: string;
            description: string;
            /** @description People with at least one source in force. */
            memberCount: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *           "email": "ana@example.test",
         *           "displayName": "Ana",
         *           "sources": [
         *             {
         *               "type": "request",
         *               "requestId": "3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *               "expiresAt": "2026-06-06T09:30:00.000Z"
         *             }
         *           ]
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        MemberPage: {
            items: components["schemas"]["Member"][];
            /** @description Where the next page begins; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "d9f4c3b2-1e2d-4a5b-8c7d-6e5f4a3b2c54",
         *           "name": "GitHub",
         *           "description": "Our code",
         *           "display": {
         *             "type": "logo",
         *             "logo": "github-icon"
         *           },
         *           "ownerIds": [
         *             "b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32"
         *           ],
         *           "groupIds": [
         *             "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01"
         *           ],
         *           "createdAt": "2026-06-01T08:00:00.000Z",
         *           "updatedAt": "2026-06-01T09:30:00.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        ResourcePage: {
            items: components["schemas"]["Resource"][];
            /** @description Where the next page begins; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "d9f4c3b2-1e2d-4a5b-8c7d-6e5f4a3b2c54",
         *       "name": "GitHub",
         *       "description": "Our code",
         *       "display": {
         *         "type": "logo",
         *         "logo": "github-icon"
         *       },
         *       "ownerIds": [
         *         "b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32"
         *       ],
         *       "groupIds": [
         *         "0b9c2a3e-1b1d-4c53-8a8f-0d5b9f1f7a01"
         *       ],
         *       "createdAt": "2026-06-01T08:00:00.000Z",
         *       "updatedAt": "2026-06-01T09:30:00.000Z"
         *     }
         */
        Resource: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            display: {
                /** @constant */
                type: "logo";
                /** @description An id of `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            };
            ownerIds: string[];
            groupIds: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "c7e2d1a4-3f5b-4b6c-9e8d-1a2b3c4d5e43",
         *           "name": "ana-laptop",
         *           "os": "linux",
         *           "ownerId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *           "managed": false,
         *           "certificate": null,
         *           "lastSeenAt": null,
         *           "createdAt": "2026-06-01T08:00:00.000Z",
         *           "updatedAt": "2026-06-01T09:30:00.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        DevicePage: {
            items: components["schemas"]["Device"][];
            /** @description Where the next page begins; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "c7e2d1a4-3f5b-4b6c-9e8d-1a2b3c4d5e43",
         *       "name": "ana-laptop",
         *       "os": "linux",
         *       "ownerId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "managed": false,
         *       "certificate": null,
         *       "lastSeenAt": null,
         *       "createdAt": "2026-06-01T08:00:00.000Z",
         *       "updatedAt": "2026-06-01T09:30:00.000Z"
         *     }
         */
        Device: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            os: "linux" | "macos" | "windows";
            /** Format: uuid */
            ownerId: string;
            /** @description Its certificate is valid now (R4). */
            managed: boolean;
            certificate: {
                serial: string;
                /** Format: date-time */
                notAfter: string;
            } | null;
            lastSeenAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "github-icon",
         *           "title": "Github Icon"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        LogoPage: {
            items: components["schemas"]["Logo"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "e1a2b3c4-d5e6-4f7a-8b9c-0d1e2f3a4b65",
         *       "name": "ci",
         *       "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "expiresAt": "2026-06-06T09:30:00.000Z",
         *       "createdAt": "2026-06-01T08:00:00.000Z",
         *       "token": "dwd_shown-this-once"
         *     }
         */
        CreatedToken: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            userId: string;
            /** @description Null: never. */
            expiresAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The secret; it is shown this once. */
            token: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "e1a2b3c4-d5e6-4f7a-8b9c-0d1e2f3a4b65",
         *           "name": "ci",
         *           "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *           "expiresAt": "2026-06-06T09:30:00.000Z",
         *           "createdAt": "2026-06-01T08:00:00.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        TokenPage: {
            items: components["schemas"]["Token"][];
            /** @description Where the next page begins; null on the last. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "requestsEnabled": true,
         *       "pendingExpiry": "P30D",
         *       "startSessionWithin": "P7D",
         *       "exposeApprovalProgress": true,
         *       "globalCertificateDistribution": false,
         *       "notifications": {
         *         "email": {
         *           "submitted": true
         *         }
         *       },
         *       "workflowsUrl": "https://temporal.example.com/namespaces/default/workflows"
         *     }
         */
        Settings: {
            /** @description Off: nothing can be requested; what is open goes on (R48). */
            requestsEnabled: boolean;
            /** @description An undecided request expires after it (R41). */
            pendingExpiry: string;
            /** @description An approved device session has to start within it (R61). */
            startSessionWithin: string;
            /** @description Whether requesters see who approves (R46). */
            exposeApprovalProgress: boolean;
            /** @description Whether devices get certificates (R60). */
            globalCertificateDistribution: boolean;
            notifications: {
                email: {
                    [key: string]: boolean;
                };
            };
            /** @description Where the Temporal UI shows workflows, each under its id; null unless TEMPORAL_UI_URL names that UI. Not to be changed here. */
            workflowsUrl: string | null;
        };
        /**
         * @example {
         *       "lastRun": {
         *         "startedAt": "2026-06-01T08:00:00.000Z",
         *         "finishedAt": "2026-06-01T08:00:00.000Z",
         *         "findings": {
         *           "unsent": 0,
         *           "overdue": 0,
         *           "stuck": 0,
         *           "lost": 1,
         *           "behind": 0,
         *           "stray": 0,
         *           "orphaned": 0
         *         }
         *       },
         *       "now": {
         *         "unsent": 0,
         *         "overdue": 0,
         *         "revokePending": 0
         *       }
         *     }
         */
        HealthReport: {
            /** @description Of maintenance, which runs every minute; null before the first. */
            lastRun: {
                /** Format: date-time */
                startedAt: string;
                /** Format: date-time */
                finishedAt: string;
                /** @description What it found and repaired; all 0 when all is well. */
                findings: {
                    unsent: number;
                    overdue: number;
                    stuck: number;
                    lost: number;
                    behind: number;
                    stray: number;
                    orphaned: number;
                };
            } | null;
            /** @description At this moment. */
            now: {
                /** @description Changes that no request was told of yet. */
                unsent: number;
                /** @description Requests whose deadline passed a minute ago. */
                overdue: number;
                /** @description Access that an outside directory has not taken away yet. */
                revokePending: number;
            };
        };
        /**
         * @description RFC 9457. Branch on `code`, never on text.
         * @example {
         *       "type": "about:blank",
         *       "title": "It is not your turn.",
         *       "status": 403,
         *       "code": "step_not_active"
         *     }
         */
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            /** @enum {string} */
            code: "validation_failed" | "unauthenticated" | "forbidden" | "requests_disabled" | "not_an_approver" | "self_approval" | "step_not_active" | "device_not_managed" | "not_found" | "method_not_allowed" | "already_decided" | "invalid_transition" | "duplicate_request" | "already_has_access" | "already_exists" | "last_admin" | "pending_requests" | "version_conflict" | "idempotency_mismatch" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "internal_error" | "unavailable";
            detail?: string;
            /** @description Every offending path. */
            errors?: {
                path: string;
                message: string;
            }[];
            /** @description The request as it is now. */
            request?: {
                [key: string]: unknown;
            };
            openRequests?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccessRequests: {
        parameters: {
            query?: {
                /** @description `assigned`: the caller may decide now; `all`: administrators only. */
                scope?: "mine" | "assigned" | "decided" | "all";
                /** @description May be repeated. */
                status?: ("pending" | "missing_data" | "error" | "approved" | "active" | "ended" | "denied" | "cancelled" | "expired")[];
                /** @description May be repeated. */
                kind?: ("resource" | "device_admin")[];
                flowId?: string;
                requesterId?: string;
                approvalType?: "automatic" | "administrator" | "others";
                /** @description Part of the flow’s name, or of the requester’s name or e-mail address. */
                q?: string;
                /** @description Submitted then or later. */
                from?: string;
                /** @description Submitted before. */
                to?: string;
                sort?: "-createdAt" | "createdAt" | "-updatedAt" | "updatedAt";
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestPage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitAccessRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat the same request (R31). */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccessRequest"];
            };
        };
        responses: {
            /** @description The answer to a repeat (R31). */
            200: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description Written; 200 when this is a repeat (R31). */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `requests_disabled`: Requests are switched off. `device_not_managed`: This needs a managed device of yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `duplicate_request`: You have an open request for this already. `already_has_access`: You have this access already. `idempotency_mismatch`: This idempotency key was used for something else. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAccessRequests: {
        parameters: {
            query?: {
                /** @description As in the list, but everybody’s unless told otherwise. */
                scope?: "mine" | "assigned" | "decided" | "all";
                /** @description May be repeated. */
                status?: ("pending" | "missing_data" | "error" | "approved" | "active" | "ended" | "denied" | "cancelled" | "expired")[];
                /** @description May be repeated. */
                kind?: ("resource" | "device_admin")[];
                flowId?: string;
                requesterId?: string;
                approvalType?: "automatic" | "administrator" | "others";
                /** @description Part of the flow’s name, or of the requester’s name or e-mail address. */
                q?: string;
                /** @description Submitted then or later. */
                from?: string;
                /** @description Submitted before. */
                to?: string;
                sort?: "-createdAt" | "createdAt" | "-updatedAt" | "updatedAt";
                format?: "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One request a line, under a line of names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAccessRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAccessRequestEvents: {
        parameters: {
            query?: {
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveAccessRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat the same request (R31). */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `self_approval`: Nobody decides on their own request. `not_an_approver`: You are not an approver of this request. `step_not_active`: It is not your turn. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: This idempotency key was used for something else. `already_decided`: The request is decided already. `invalid_transition`: This cannot be done to the request as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    denyAccessRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat the same request (R31). */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Denial"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `self_approval`: Nobody decides on their own request. `not_an_approver`: You are not an approver of this request. `step_not_active`: It is not your turn. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: This idempotency key was used for something else. `already_decided`: The request is decided already. `invalid_transition`: This cannot be done to the request as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelAccessRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat the same request (R31). */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: This idempotency key was used for something else. `already_decided`: The request is decided already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAccessRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat the same request (R31). */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: This idempotency key was used for something else. `invalid_transition`: This cannot be done to the request as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeAccessRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat the same request (R31). */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Revocation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: This idempotency key was used for something else. `invalid_transition`: This cannot be done to the request as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryAccessRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat the same request (R31). */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: This idempotency key was used for something else. `invalid_transition`: This cannot be done to the request as it is now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description `device`: administrator rights; `timed`: membership of a group. */
                type?: "device" | "timed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestPage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRevocation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedSessions"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCatalog: {
        parameters: {
            query?: {
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only these kinds. */
                kind?: ("resource" | "device_admin")[];
                /** @description Part of the name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogPage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApprovalFlows: {
        parameters: {
            query?: {
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only flows of this kind. */
                kind?: "resource" | "device_admin";
                /** @description Only flows that are on, or off. */
                enabled?: string;
                /** @description Who decides: nobody, administrators, or others. */
                approvalType?: "automatic" | "administrator" | "others";
                /** @description Whether something that the flow names is gone (R20). */
                needsAttention?: string;
                /** @description The group that is granted. */
                groupId?: string;
                /** @description Part of the name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalFlowPage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApprovalFlow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApprovalFlow"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalFlow"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readApprovalFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalFlow"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceApprovalFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalFlowReplacement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalFlow"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Somebody else has changed this meanwhile. `pending_requests`: There are open requests. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteApprovalFlow: {
        parameters: {
            query?: {
                /** @description Cancels the open requests (R18). */
                confirmCancelPending?: string;
            };
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pending_requests`: There are open requests. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    switchApprovalFlow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalFlowSwitch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalFlow"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `pending_requests`: There are open requests. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Part of the name or e-mail address. */
                q?: string;
                /** @description Administrators only. */
                role?: "admin" | "user";
                /** @description Administrators only. */
                active?: string;
                /** @description These people only; may be repeated. */
                id?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: This exists already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`: The last active administrator has to stay. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: This exists already. `last_admin`: The last active administrator has to stay. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Part of the name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroup"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: This exists already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: This exists already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group. */
                id: string;
                /** @description The person. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoBody"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: {
                sources?: "direct" | "all";
            };
            header?: never;
            path: {
                /** @description The group. */
                id: string;
                /** @description The person. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listResources: {
        parameters: {
            query?: {
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Part of the name. */
                q?: string;
                groupId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourcePage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResource"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDevices: {
        parameters: {
            query?: {
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                ownerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicePage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDevice"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLogos: {
        parameters: {
            query?: {
                /** @description Part of the id or title. */
                q?: string;
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoPage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An id of `/logos`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Whose; default the caller. */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedToken"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of what the path names. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: There is no such thing. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Send JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                requestId?: string;
                flowId?: string;
                /** @description The person concerned. */
                userId?: string;
                /** @description Who did it. */
                actorId?: string;
                /** @description For example `request.approved`. */
                type?: string;
                /** @description Then or later. */
                from?: string;
                /** @description Before. */
                to?: string;
                /** @description Entries a page, 1 to 100. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAuditEvents: {
        parameters: {
            query?: {
                requestId?: string;
                flowId?: string;
                /** @description The person concerned. */
                userId?: string;
                /** @description Who did it. */
                actorId?: string;
                /** @description For example `request.approved`. */
                type?: string;
                /** @description Then or later. */
                from?: string;
                /** @description Before. */
                to?: string;
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One event a line; or CSV. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHealthReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthReport"];
                };
            };
            /** @description `validation_failed`: The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rate_limited`: Too many requests. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unavailable`: This could not be done in time. Repeat it with the same Idempotency-Key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
