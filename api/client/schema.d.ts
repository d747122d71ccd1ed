// Generated from docs/openapi.json by `npm run openapi`. Do not edit.

export interface paths {
    "/api/v1/access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List access requests */
        get: operations["listAccessRequests"];
        put?: never;
        /**
         * Submit an access request
         * @description A refused submission is not remembered: a repeat with the same Idempotency-Key is a new submission.
         */
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
         * Export access requests
         * @description A streamed file, with the filters and the order of the list. Administrators only.
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
        /**
         * Get an access request
         * @description For its requester, its approvers and administrators.
         */
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
        /**
         * List the events of an access request
         * @description Oldest first.
         */
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
        /**
         * Approve an access request
         * @description For approvers of an open step.
         */
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
        /**
         * Deny an access request
         * @description For approvers of an open step. One denial ends the request.
         */
        post: operations["denyAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-requests/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract your own decision
         * @description Takes back all decisions of the caller while the request is `pending`. The steps are open again; in order, later steps wait again. Decisions of others stay.
         */
        post: operations["retractAccessRequest"];
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
        /**
         * Cancel an access request
         * @description The requester withdraws an open request, or an administrator cancels it.
         */
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
        /** End your own access */
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
         * Revoke access
         * @description Ends access now. Administrators only.
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
         * Retry a failed grant
         * @description For a request in `error` with the reason `provisioning_failed`. Administrators only.
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
         * List sessions
         * @description Access in force, newest first. Administrators only.
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
         * Revoke sessions
         * @description Each request is revoked separately: one that fails does not stop the others. Access that has ended already stays as it is. Administrators only.
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
         * Get the overview
         * @description Counts of requests, sessions and flows, and the last 30 days. Administrators only.
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
        /**
         * List the flows that the caller may request
         * @description Enabled flows that are visible to a group of the caller, newest first.
         */
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
         * List approval flows
         * @description Newest first. Administrators only.
         */
        get: operations["listApprovalFlows"];
        put?: never;
        /**
         * Create an approval flow
         * @description Administrators only.
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
         * Get an approval flow
         * @description Administrators only.
         */
        get: operations["readApprovalFlow"];
        /**
         * Replace an approval flow
         * @description Saves a new version. Open requests keep the version that they were submitted under. Administrators only.
         */
        put: operations["replaceApprovalFlow"];
        post?: never;
        /**
         * Delete an approval flow
         * @description Deleting cancels open requests. Access that was granted stays, and past requests still name the flow. Administrators only.
         */
        delete: operations["deleteApprovalFlow"];
        options?: never;
        head?: never;
        /**
         * Enable or disable an approval flow
         * @description Disabling cancels open requests. Access that was granted stays. Administrators only.
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
        /** Get the signed-in user */
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
        /**
         * List users
         * @description Newest first.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Administrators only.
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
        /** Get a user */
        get: operations["readUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description Past requests and the audit log still name them. Administrators only.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Administrators only.
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
         * List groups
         * @description Newest first. Administrators only.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Create a group
         * @description Administrators only.
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
         * Get a group
         * @description Administrators only.
         */
        get: operations["readGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a group
         * @description Its memberships end. Past requests still name it. Administrators only.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        /**
         * Update a group
         * @description Administrators only.
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
         * List the members of a group
         * @description Newest first. Administrators only.
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
         * Add a direct member to a group
         * @description Administrators only.
         */
        put: operations["addMember"];
        post?: never;
        /**
         * Remove a member from a group
         * @description Ends the direct membership. Access granted by requests stays, unless `sources` is `all`. Administrators only.
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
         * List resources
         * @description Applications and tools, newest first. Administrators only.
         */
        get: operations["listResources"];
        put?: never;
        /**
         * Create a resource
         * @description Administrators only.
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
         * Get a resource
         * @description Administrators only.
         */
        get: operations["readResource"];
        put?: never;
        post?: never;
        /**
         * Delete a resource
         * @description Administrators only.
         */
        delete: operations["deleteResource"];
        options?: never;
        head?: never;
        /**
         * Update a resource
         * @description Administrators only.
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
         * List devices
         * @description Newest first. Administrators only.
         */
        get: operations["listDevices"];
        put?: never;
        /**
         * Create a device
         * @description Administrators only.
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
         * Get a device
         * @description Administrators only.
         */
        get: operations["readDevice"];
        put?: never;
        post?: never;
        /**
         * Delete a device
         * @description Administrators only.
         */
        delete: operations["deleteDevice"];
        options?: never;
        head?: never;
        /**
         * Update a device
         * @description Administrators only.
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
        /**
         * Search logos
         * @description The best match first.
         */
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
        /** Get a logo as SVG */
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
        /**
         * List API tokens
         * @description Newest first.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Create an API token
         * @description It stops working for good at its end, and when its owner or the user who made it is deactivated or deleted.
         */
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
        /**
         * Delete an API token
         * @description It stops working at once.
         */
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
         * Get the settings
         * @description Administrators only.
         */
        get: operations["readSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the settings
         * @description Fields that are left out stay as they are. Administrators only.
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
         * List audit events
         * @description Newest first. Administrators only.
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
         * Export audit events
         * @description A streamed file, newest first. Administrators only.
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
         * Get the health report
         * @description What the reconciler found in its last run, and what is outstanding now. Administrators only.
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
             * @description The id of a flow in the catalogue.
             */
            flowId: string;
            /**
             * @description Why access is needed. Required unless the flow approves automatically.
             * @default
             */
            justification?: string;
            /** @description One of the durations of the flow. Optional when the flow offers only one; not allowed when it offers none. */
            duration?: string;
            /**
             * Format: uuid
             * @description The device. Device flows only; it must be the device of the client certificate.
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
            /** @description A comment, shown to the requester. */
            comment?: string;
            /** @description A shorter duration than requested, or any for access without an end, as ISO-8601. Of several approvers, the shortest counts. */
            approvedDuration?: string;
        };
        /**
         * @example {
         *       "reason": "Please ask for the read-only role",
         *       "internalNote": "Third time this month"
         *     }
         */
        Denial: {
            /** @description The reason, shown to the requester. */
            reason: string;
            /** @description A note for the audit log only. */
            internalNote?: string;
        };
        /**
         * @example {
         *       "reason": "No longer needed"
         *     }
         */
        Cancellation: {
            /** @description The reason, shown to the requester. */
            reason?: string;
        };
        /**
         * @example {
         *       "reason": "Left the project"
         *     }
         */
        Revocation: {
            /** @description The reason, written to the audit log. */
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
            /** @description The ids of the requests whose access ends, at most 100. */
            requestIds: string[];
            /** @description The reason, written to the audit log. */
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
            /** @description The name of the flow, shown to requesters. */
            name: string;
            /**
             * @description The purpose of the access.
             * @default
             */
            description?: string;
            /**
             * @description A disabled flow is hidden and cannot be requested.
             * @default true
             */
            enabled?: boolean;
            /** @description The groups whose members see the flow and may request it. */
            visibleToGroupIds: string[];
            /**
             * @description The kind of the flow; it cannot be changed.
             * @constant
             */
            kind: "resource";
            /** @description A logo of the catalogue, or a colour. */
            display: {
                /** @constant */
                type: "logo";
                /** @description The id of a logo, from `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            };
            /**
             * Format: uuid
             * @description The group that an approved request makes the requester a member of.
             */
            grantGroupId: string;
            /** @description How long access lasts: permanently (`none`), for a `fixed` duration, or for one that the requester chooses (`choice`). */
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
            /**
             * @description Whether access also ends when its holder is no longer in any of the groups that see the flow. Open requests always do.
             * @default false
             */
            endWithEligibility?: boolean;
            /** @description Whether requests are approved automatically, or by approvers. */
            approval: {
                /** @constant */
                type: "automatic";
            } | {
                /** @constant */
                type: "manual";
                /**
                 * @description Who has to approve: `any` one of the approvers, `all` of them, or all `in_order`.
                 * @default any
                 * @enum {string}
                 */
                requirement?: "any" | "all" | "in_order";
                /** @description The approvers, at most 20. With `in_order` they decide in this order. */
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
             * @description Where Slack notifies approvers. Channels are for flows that only administrators decide.
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
            /** @description The name of the flow, shown to requesters. */
            name: string;
            /**
             * @description The purpose of the access.
             * @default
             */
            description?: string;
            /**
             * @description A disabled flow is hidden and cannot be requested.
             * @default true
             */
            enabled?: boolean;
            /** @description The groups whose members see the flow and may request it. */
            visibleToGroupIds: string[];
            /**
             * @description The kind of the flow; it cannot be changed.
             * @constant
             */
            kind: "device_admin";
            /** @description The durations of a session, at most 7 days each. With more than one, the requester chooses. */
            sessionDurations: string[];
            /** @description Whether requests are approved automatically, or by administrators. */
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
            /** @description The name of the flow, shown to requesters. */
            name: string;
            /**
             * @description The purpose of the access.
             * @default
             */
            description?: string;
            /**
             * @description A disabled flow is hidden and cannot be requested.
             * @default true
             */
            enabled?: boolean;
            /** @description The groups whose members see the flow and may request it. */
            visibleToGroupIds: string[];
            /**
             * @description The kind of the flow; it cannot be changed.
             * @constant
             */
            kind: "resource";
            /** @description A logo of the catalogue, or a colour. */
            display: {
                /** @constant */
                type: "logo";
                /** @description The id of a logo, from `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            };
            /**
             * Format: uuid
             * @description The group that an approved request makes the requester a member of.
             */
            grantGroupId: string;
            /** @description How long access lasts: permanently (`none`), for a `fixed` duration, or for one that the requester chooses (`choice`). */
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
            /**
             * @description Whether access also ends when its holder is no longer in any of the groups that see the flow. Open requests always do.
             * @default false
             */
            endWithEligibility?: boolean;
            /** @description Whether requests are approved automatically, or by approvers. */
            approval: {
                /** @constant */
                type: "automatic";
            } | {
                /** @constant */
                type: "manual";
                /**
                 * @description Who has to approve: `any` one of the approvers, `all` of them, or all `in_order`.
                 * @default any
                 * @enum {string}
                 */
                requirement?: "any" | "all" | "in_order";
                /** @description The approvers, at most 20. With `in_order` they decide in this order. */
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
             * @description Where Slack notifies approvers. Channels are for flows that only administrators decide.
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
            /** @description The version that was read. When the flow has another version by now, the answer is `version_conflict`. */
            version: number;
            /** @description Confirms that open requests are cancelled. Without it, a flow with open requests is not changed. */
            confirmCancelPending?: boolean;
            /**
             * Format: uuid
             * @description Read-only: it is taken as it was answered, and ignored.
             */
            id?: string;
            /** @description Read-only: it is taken as it was answered, and ignored. */
            needsAttention?: {
                code: string;
                message: string;
            }[];
            /** @description Read-only: it is taken as it was answered, and ignored. */
            openRequests?: number;
            /** @description Read-only: it is taken as it was answered, and ignored. */
            activeGrants?: number;
            /**
             * Format: date-time
             * @description Read-only: it is taken as it was answered, and ignored.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Read-only: it is taken as it was answered, and ignored.
             */
            updatedAt?: string;
        } | {
            /** @description The name of the flow, shown to requesters. */
            name: string;
            /**
             * @description The purpose of the access.
             * @default
             */
            description?: string;
            /**
             * @description A disabled flow is hidden and cannot be requested.
             * @default true
             */
            enabled?: boolean;
            /** @description The groups whose members see the flow and may request it. */
            visibleToGroupIds: string[];
            /**
             * @description The kind of the flow; it cannot be changed.
             * @constant
             */
            kind: "device_admin";
            /** @description The durations of a session, at most 7 days each. With more than one, the requester chooses. */
            sessionDurations: string[];
            /** @description Whether requests are approved automatically, or by administrators. */
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
            /** @description The version that was read. When the flow has another version by now, the answer is `version_conflict`. */
            version: number;
            /** @description Confirms that open requests are cancelled. Without it, a flow with open requests is not changed. */
            confirmCancelPending?: boolean;
            /**
             * Format: uuid
             * @description Read-only: it is taken as it was answered, and ignored.
             */
            id?: string;
            /** @description Read-only: it is taken as it was answered, and ignored. */
            needsAttention?: {
                code: string;
                message: string;
            }[];
            /** @description Read-only: it is taken as it was answered, and ignored. */
            openRequests?: number;
            /** @description Read-only: it is taken as it was answered, and ignored. */
            activeGrants?: number;
            /**
             * Format: date-time
             * @description Read-only: it is taken as it was answered, and ignored.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Read-only: it is taken as it was answered, and ignored.
             */
            updatedAt?: string;
        };
        /**
         * @example {
         *       "enabled": false,
         *       "confirmCancelPending": true
         *     }
         */
        ApprovalFlowSwitch: {
            /** @description A disabled flow is hidden and cannot be requested. */
            enabled: boolean;
            /** @description Confirms that open requests are cancelled. Without it, a flow with open requests is not changed. */
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
             * @description The e-mail address, unique and in lower case.
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
             * @description The manager, who approves where a flow names the manager of the requester.
             * @default null
             */
            managerId?: string | null;
            /**
             * @description A person, or a service account. It never changes. A service account has no portal, and approves only where a flow names it as an owner.
             * @default person
             * @enum {string}
             */
            kind?: "person" | "service";
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
             * @description The e-mail address, unique and in lower case.
             */
            email?: string;
            displayName?: string;
            department?: string | null;
            /** @enum {string} */
            role?: "admin" | "user";
            active?: boolean;
            /** @description The manager, who approves where a flow names the manager of the requester. */
            managerId?: string | null;
        };
        /**
         * @example {
         *       "name": "github-admins",
         *       "description": "Administrators of our GitHub organisation"
         *     }
         */
        NewGroup: {
            /** @description The name of the group, unique without regard to case, spaces and invisible characters. */
            name: string;
            /**
             * @description The purpose of the group.
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
            /** @description The name of the group, unique without regard to case, spaces and invisible characters. */
            name?: string;
            /** @description The purpose of the group. */
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
                /** @description The id of a logo, from `/logos`. */
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
                /** @description The id of a logo, from `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            };
            /** @description The owners, suggested as approvers. */
            ownerIds?: string[];
            /** @description The groups whose members have access. */
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
         *       "scopes": [
         *         "read",
         *         "request"
         *       ],
         *       "expiresInDays": 90
         *     }
         */
        NewToken: {
            /** @description The purpose of the token. */
            name: string;
            /**
             * Format: uuid
             * @description The owner; the caller by default. Only administrators may name a service account, and another person only where the environment has `TOKENS_FOR_OTHERS=on`.
             */
            userId?: string;
            /** @description What the token may be used for: `read` everything that its owner may read, `request` access and give it up, `decide` on requests, and `admin` for every other change, tokens included. By default all of them, `admin` only when the owner is an administrator. An API token gives no scope that it lacks itself. */
            scopes?: ("read" | "request" | "decide" | "admin")[];
            /**
             * @description The lifetime in days.
             * @default 90
             */
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
            /** @description Whether access can be requested. When it is off, open requests and access continue. */
            requestsEnabled?: boolean;
            pendingExpiry?: string;
            startSessionWithin?: string;
            /** @description Whether requesters see who approves. */
            exposeApprovalProgress?: boolean;
            /** @description Whether devices get certificates, which requests for device sessions need. */
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
            /** @description The name of the step. It names no people where approvers are hidden from the requester. */
            label: string;
            /** @enum {string} */
            state: "waiting" | "open" | "approved" | "denied" | "skipped" | "unresolved" | "overridden";
            requireAll: boolean;
            /** @description Everybody who may decide or has decided; empty where approvers are hidden from the requester. */
            approvers: components["schemas"]["Approver"][];
        };
        Approver: {
            /** Format: uuid */
            userId: string;
            /** @description The name of the approver, who may have been deleted since. */
            displayName: string;
            /** @description Whether the approver was deleted. */
            deleted: boolean;
            decision: ("approved" | "denied") | null;
            comment: string | null;
            at: string | null;
            channel: ("api" | "portal" | "slack" | "signal" | "agent" | "system") | null;
            /**
             * Format: uuid
             * @description The user who made the API token that decided, where that is not the approver.
             */
            createdBy?: string;
            /** @description Whether an administrator decided in place of a step without approvers. */
            override: boolean;
        };
        Grant: {
            /** Format: uuid */
            groupId: string;
            groupName: string;
            /** Format: date-time */
            grantedAt: string;
            /** @description The instant at which access ends; null for permanent access. */
            expiresAt: string | null;
            endedAt: string | null;
            endReason: ("expired" | "revoked" | "given_up" | "requester_deactivated" | "removed_by_admin" | "group_deleted" | "not_eligible" | "by_operator") | null;
        };
        /**
         * @example {
         *       "id": "42",
         *       "at": "2026-06-01T09:30:00.000Z",
         *       "type": "request.approved",
         *       "actor": {
         *         "type": "user",
         *         "id": "b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32",
         *         "displayName": "Mia",
         *         "deleted": false
         *       },
         *       "channel": "api",
         *       "requestId": "3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *       "flowId": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *       "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "user": {
         *         "id": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *         "displayName": "Ana",
         *         "deleted": false
         *       },
         *       "flow": {
         *         "id": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *         "name": "GitHub admin",
         *         "deleted": false
         *       },
         *       "group": null,
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
            /** @description One of: `request.submitted`, `request.pending`, `request.missing_data`, `request.step_resolved`, `request.step_approved`, `request.decision_retracted`, `request.approved`, `request.active`, `request.denied`, `request.cancelled`, `request.expired`, `request.ended`, `request.access_removed`, `request.error`, `request.retried`, `request.decision_refused`, `flow.created`, `flow.changed`, `flow.enabled`, `flow.disabled`, `flow.deleted`, `user.created`, `user.changed`, `user.deleted`, `user.signed_in`, `user.signed_out`, `group.created`, `group.changed`, `group.deleted`, `group.member_added`, `group.member_removed`, `resource.created`, `resource.changed`, `resource.deleted`, `device.created`, `device.changed`, `device.deleted`, `token.created`, `token.deleted`, `token.refused`, `export.started`, `settings.changed`, `maintenance.overdue`, `maintenance.stuck`, `maintenance.lost`, `maintenance.behind`, `maintenance.stray`, `maintenance.orphaned`. Later versions may add types. */
            type: string;
            /** @description Who acted. Where approvers are hidden from the requester, other people have neither id nor name. */
            actor: {
                /** @enum {string} */
                type: "user" | "system" | "operator";
                id: string | null;
                /** @description The name of the person; null when nobody of the directory acted. */
                displayName: string | null;
                /** @description Whether the person was deleted. */
                deleted: boolean;
            };
            /** @enum {string} */
            channel: "api" | "portal" | "slack" | "signal" | "agent" | "system";
            requestId: string | null;
            flowId: string | null;
            /** @description The person whom the event is about; of a request, its requester. */
            userId: string | null;
            /** @description The person of `userId` by name, deleted or not. */
            user: {
                /** Format: uuid */
                id: string;
                displayName: string;
                deleted: boolean;
            } | null;
            /** @description The flow of `flowId` by name, deleted or not. */
            flow: {
                /** Format: uuid */
                id: string;
                name: string;
                deleted: boolean;
            } | null;
            /** @description The group of `data.groupId` by name, deleted or not. */
            group: {
                /** Format: uuid */
                id: string;
                name: string;
                deleted: boolean;
            } | null;
            /** @description The position in the timeline of the request, from 1 without gaps; null outside the timeline. */
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
            /** @description The logo or colour of a resource flow; null for a device flow. */
            display: ({
                /** @constant */
                type: "logo";
                /** @description The id of a logo, from `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            }) | null;
            /** @description How long access may last. Resource flows only. */
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
            /** @description How long a session may last, as ISO-8601 durations. Device flows only. */
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
            /** @description Why the caller cannot submit a request now; null when they can. */
            blocked: ("already_has_access" | "open_request") | null;
            /** @description A step has no approver. An administrator has to decide in its place. */
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
            /** @description The sources of the membership that are in force: a direct one, or requests. It ends with the last of them. */
            sources: ({
                /**
                 * @description An administrator added the person.
                 * @constant
                 */
                type: "direct";
            } | {
                /**
                 * @description An access request granted the membership.
                 * @constant
                 */
                type: "request";
                /**
                 * Format: uuid
                 * @description The id of that request.
                 */
                requestId: string;
                /** @description The instant at which this source ends; null for permanent access. */
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
            /** @description The id of the logo, for `display.logo`. */
            id: string;
            title: string;
        };
        /**
         * @example {
         *       "id": "e1a2b3c4-d5e6-4f7a-8b9c-0d1e2f3a4b65",
         *       "name": "ci",
         *       "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "createdBy": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "scopes": [
         *         "read",
         *         "request"
         *       ],
         *       "expiresAt": "2026-06-06T09:30:00.000Z",
         *       "lastUsedAt": "2026-06-01T09:30:00.000Z",
         *       "createdAt": "2026-06-01T08:00:00.000Z"
         *     }
         */
        Token: {
            /**
             * Format: uuid
             * @description The id of the token.
             */
            id: string;
            /** @description The purpose of the token. */
            name: string;
            /**
             * Format: uuid
             * @description The owner, as whom the token acts.
             */
            userId: string;
            /** @description The user who made the token; null when the system did. */
            createdBy: string | null;
            /** @description What the token may be used for, within what its owner may do. */
            scopes: ("read" | "request" | "decide" | "admin")[];
            /**
             * Format: date-time
             * @description The instant at which the token expires.
             */
            expiresAt: string;
            /** @description The last use, to the minute; null when it was never used. */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description The instant of its creation.
             */
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
         *         "deleted": false,
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
         *                 "displayName": "Mia",
         *                 "deleted": false,
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
         *       "stillMember": null,
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
                /** @description Whether the requester was deleted. */
                deleted: boolean;
                department: string | null;
            };
            /** @description The actions that the caller may take now. */
            allowedActions: ("approve" | "deny" | "retract" | "cancel" | "end" | "revoke" | "retry")[];
            /** Format: uuid */
            deviceId?: string;
            justification: string;
            /** @description An ISO-8601 duration; null for access without an end. */
            requestedDuration: string | null;
            /** @description An ISO-8601 duration; null until approved, and for access without an end. */
            approvedDuration: string | null;
            /** @enum {string} */
            status: "pending" | "missing_data" | "error" | "approved" | "active" | "ended" | "denied" | "cancelled" | "expired";
            reason?: {
                /** @enum {string} */
                code: "approver_changed" | "config_invalid" | "provisioning_failed" | "approver_missing" | "denied" | "by_requester" | "by_admin" | "by_operator" | "flow_disabled" | "flow_deleted" | "requester_deactivated" | "not_eligible" | "pending_expired" | "not_started";
                message: string;
            };
            approval: {
                /** @enum {string} */
                type: "automatic" | "manual";
                requirement: ("any" | "all" | "in_order") | null;
                steps: components["schemas"]["Step"][];
            };
            /** @description The access; present once it was in force. */
            grant?: components["schemas"]["Grant"];
            /** @description What keeps the requester in the group beside this request: direct membership, or other requests in force; null when nothing does. Present for the requester and administrators, once access was in force. */
            stillMember?: ({
                /**
                 * @description An administrator added the person.
                 * @constant
                 */
                type: "direct";
            } | {
                /**
                 * @description An access request granted the membership.
                 * @constant
                 */
                type: "request";
                /**
                 * Format: uuid
                 * @description The id of that request.
                 */
                requestId: string;
                /** @description The instant at which this source ends; null for permanent access. */
                expiresAt: string | null;
            })[] | null;
            workflowId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * Format: date-time
             * @description The request expires when it is not decided by this instant.
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
         *             "deleted": false,
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
         *                     "displayName": "Mia",
         *                     "deleted": false,
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
         *           "stillMember": null,
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
            /** @description The cursor of the next page; null on the last page. */
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
         *             "id": "b5a1f0d2-7c3b-4e8a-8f2d-9c4e6d1b3a32",
         *             "displayName": "Mia",
         *             "deleted": false
         *           },
         *           "channel": "api",
         *           "requestId": "3f0d7a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *           "flowId": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *           "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *           "user": {
         *             "id": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *             "displayName": "Ana",
         *             "deleted": false
         *           },
         *           "flow": {
         *             "id": "6f1c1a52-6a0e-4a3e-9a52-0b5a6f0f6a11",
         *             "name": "GitHub admin",
         *             "deleted": false
         *           },
         *           "group": null,
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
            /** @description The cursor of the next page; null on the last page. */
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
                 * @description The status of the request now.
                 * @enum {string}
                 */
                status: "pending" | "missing_data" | "error" | "approved" | "active" | "ended" | "denied" | "cancelled" | "expired";
                /**
                 * @description The error code, when access was not revoked.
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
         *         "timed": 12,
         *         "permanent": 3
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
            /** @description Requests that are not decided or are in error: those that administrators decide, and the others. */
            queue: {
                administrator: number;
                others: number;
            };
            /** @description Access in force, by type. */
            sessions: {
                device: number;
                timed: number;
                permanent: number;
            };
            flows: {
                total: number;
                needsAttention: number;
            };
            /** @description The number of requests that are `pending` or `missing_data`. */
            waiting: number;
            /** @description The number of requests in `error`. */
            inError: number;
            /** @description The number of grants that end within 24 hours. */
            endingSoon: number;
            /** @description The last 30 days, oldest first. */
            days: {
                /** @description The day, in UTC. */
                date: string;
                /** @description The number of requests submitted on this day. */
                requests: number;
                /** @description The median time from submission to decision, of requests that people decided on this day; null when there are none. */
                medianSecondsToDecision: number | null;
            }[];
            /** @description The median time from submission to decision, of requests that people decided in the last 30 days; null when there are none. */
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
            /** @description The cursor of the next page; null on the last page. */
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
            /** @description The cursor of the next page; null on the last page. */
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
            /** @description The name of the flow, shown to requesters. */
            name: string;
            /**
             * @description The purpose of the access.
             * @default
             */
            description: string;
            /**
             * @description A disabled flow is hidden and cannot be requested.
             * @default true
             */
            enabled: boolean;
            visibleToGroupIds: string[];
            /**
             * @description The kind of the flow; it cannot be changed.
             * @constant
             */
            kind: "resource";
            /** @description A logo of the catalogue, or a colour. */
            display: {
                /** @constant */
                type: "logo";
                /** @description The id of a logo, from `/logos`. */
                logo: string;
            } | {
                /** @constant */
                type: "color";
                color: string;
            };
            /**
             * Format: uuid
             * @description The group that an approved request makes the requester a member of.
             */
            grantGroupId: string;
            /** @description How long access lasts: permanently (`none`), for a `fixed` duration, or for one that the requester chooses (`choice`). */
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
            /**
             * @description Whether access also ends when its holder is no longer in any of the groups that see the flow. Open requests always do.
             * @default false
             */
            endWithEligibility: boolean;
            /** @description Whether requests are approved automatically, or by approvers. */
            approval: {
                /** @constant */
                type: "automatic";
            } | {
                /** @constant */
                type: "manual";
                /**
                 * @description Who has to approve: `any` one of the approvers, `all` of them, or all `in_order`.
                 * @default any
                 * @enum {string}
                 */
                requirement: "any" | "all" | "in_order";
                /** @description The approvers, at most 20. With `in_order` they decide in this order. */
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
             * @description Where Slack notifies approvers. Channels are for flows that only administrators decide.
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
            /** @description The number of the version, from 1. */
            version: number;
            /** @description Groups and owners of the flow that were deleted, or are not active. */
            needsAttention: {
                code: string;
                message: string;
            }[];
            /** @description The number of requests that are not decided, or not granted, yet. */
            openRequests: number;
            /** @description The number of grants in force through this flow. */
            activeGrants: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        } | {
            /** @description The name of the flow, shown to requesters. */
            name: string;
            /**
             * @description The purpose of the access.
             * @default
             */
            description: string;
            /**
             * @description A disabled flow is hidden and cannot be requested.
             * @default true
             */
            enabled: boolean;
            visibleToGroupIds: string[];
            /**
             * @description The kind of the flow; it cannot be changed.
             * @constant
             */
            kind: "device_admin";
            /** @description The durations of a session, at most 7 days each. With more than one, the requester chooses. */
            sessionDurations: string[];
            /** @description Whether requests are approved automatically, or by administrators. */
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
            /** @description The number of the version, from 1. */
            version: number;
            /** @description Groups and owners of the flow that were deleted, or are not active. */
            needsAttention: {
                code: string;
                message: string;
            }[];
            /** @description The number of requests that are not decided, or not granted, yet. */
            openRequests: number;
            /** @description The number of grants in force through this flow. */
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
         *       "kind": "person",
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
             * @description Only administrators and the user see this field and those below.
             * @enum {string}
             */
            role: "admin" | "user";
            /**
             * @description A person, or a service account: an account of programs, which uses API tokens only.
             * @enum {string}
             */
            kind: "person" | "service";
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
            /** @description Whether the caller is, or may be, an approver. */
            isApprover: boolean;
            /** @description Whether access requests are enabled for the installation. */
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
         *           "kind": "person",
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
            /** @description The cursor of the next page; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "email": "ana@example.test",
         *       "displayName": "Ana",
         *       "department": "Sales",
         *       "role": "user",
         *       "kind": "person",
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
            /** @description The user was deleted. Only a list by `id` has deleted users; all others are without this field. */
            deleted?: boolean;
            /**
             * @description Only administrators and the user see this field and those below.
             * @enum {string}
             */
            role?: "admin" | "user";
            /**
             * @description A person, or a service account: an account of programs, which uses API tokens only.
             * @enum {string}
             */
            kind?: "person" | "service";
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
            /** @description The cursor of the next page; null on the last page. */
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
            /** @description The name of the group, unique without regard to case, spaces and invisible characters. */
            name: string;
            description: string;
            /** @description The number of members. */
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
            /** @description The cursor of the next page; null on the last page. */
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
            /** @description The cursor of the next page; null on the last page. */
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
                /** @description The id of a logo, from `/logos`. */
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
            /** @description The cursor of the next page; null on the last page. */
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
            /** @description Whether its certificate is valid now. */
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
            /** @description The cursor of the next page; null on the last page. */
            nextCursor: string | null;
        };
        /**
         * @example {
         *       "id": "e1a2b3c4-d5e6-4f7a-8b9c-0d1e2f3a4b65",
         *       "name": "ci",
         *       "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "createdBy": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *       "scopes": [
         *         "read",
         *         "request"
         *       ],
         *       "expiresAt": "2026-06-06T09:30:00.000Z",
         *       "lastUsedAt": null,
         *       "createdAt": "2026-06-01T08:00:00.000Z",
         *       "token": "dwd_shown-this-once"
         *     }
         */
        CreatedToken: {
            /**
             * Format: uuid
             * @description The id of the token.
             */
            id: string;
            /** @description The purpose of the token. */
            name: string;
            /**
             * Format: uuid
             * @description The owner, as whom the token acts.
             */
            userId: string;
            /** @description The user who made the token; null when the system did. */
            createdBy: string | null;
            /** @description What the token may be used for, within what its owner may do. */
            scopes: ("read" | "request" | "decide" | "admin")[];
            /**
             * Format: date-time
             * @description The instant at which the token expires.
             */
            expiresAt: string;
            /** @description The last use, to the minute; null when it was never used. */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description The instant of its creation.
             */
            createdAt: string;
            /** @description The secret. It is shown only once. */
            token: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "e1a2b3c4-d5e6-4f7a-8b9c-0d1e2f3a4b65",
         *           "name": "ci",
         *           "userId": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *           "createdBy": "8d7b9c3e-5e0a-4f0c-9d5e-2f6b1c0a7e21",
         *           "scopes": [
         *             "read",
         *             "request"
         *           ],
         *           "expiresAt": "2026-06-06T09:30:00.000Z",
         *           "lastUsedAt": "2026-06-01T09:30:00.000Z",
         *           "createdAt": "2026-06-01T08:00:00.000Z"
         *         }
         *       ],
         *       "nextCursor": null
         *     }
         */
        TokenPage: {
            items: components["schemas"]["Token"][];
            /** @description The cursor of the next page; null on the last page. */
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
            /** @description Whether access can be requested. When it is off, open requests and access continue. */
            requestsEnabled: boolean;
            /** @description How long a request may stay undecided before it expires, as an ISO-8601 duration. */
            pendingExpiry: string;
            /** @description How long after approval a device session may start, as an ISO-8601 duration. */
            startSessionWithin: string;
            /** @description Whether requesters see who approves. */
            exposeApprovalProgress: boolean;
            /** @description Whether devices get certificates, which requests for device sessions need. */
            globalCertificateDistribution: boolean;
            notifications: {
                email: {
                    [key: string]: boolean;
                };
            };
            /** @description The address of workflows in the Temporal UI, each under its id; null unless TEMPORAL_UI_URL is set. Read-only. */
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
            /** @description The last run of the reconciler, which runs every minute; null before the first run. */
            lastRun: {
                /** Format: date-time */
                startedAt: string;
                /** Format: date-time */
                finishedAt: string;
                /** @description What the reconciler found and repaired, by kind. All are 0 when nothing was wrong. */
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
            /** @description What is outstanding now. */
            now: {
                /** @description Changes that are not dispatched to their requests yet. */
                unsent: number;
                /** @description Requests whose deadline passed at least a minute ago. */
                overdue: number;
                /** @description Access that an external directory has not removed yet. */
                revokePending: number;
            };
        };
        /**
         * @description A problem as of RFC 9457. Branch on `code`, never on text.
         * @example {
         *       "type": "about:blank",
         *       "title": "This request is not waiting for your decision.",
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
            /** @description Every invalid field, by its path. */
            errors?: {
                path: string;
                message: string;
            }[];
            /** @description The request in its current state, with `already_decided` and `invalid_transition`. */
            request?: {
                [key: string]: unknown;
            };
            /** @description The number of open requests, with `pending_requests`. */
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
                /** @description Which requests: `mine`, `assigned` (the caller may decide now), `decided` (by the caller), or `all` (administrators only). */
                scope?: "mine" | "assigned" | "decided" | "all";
                /** @description Only requests with these statuses. May be repeated. */
                status?: ("pending" | "missing_data" | "error" | "approved" | "active" | "ended" | "denied" | "cancelled" | "expired")[];
                /** @description Only requests of these kinds. May be repeated. */
                kind?: ("resource" | "device_admin")[];
                flowId?: string;
                requesterId?: string;
                approvalType?: "automatic" | "administrator" | "others";
                /** @description Only requests with this text in the name of the flow, or in the name or e-mail address of the requester. */
                q?: string;
                /** @description Only requests submitted at or after this instant. */
                from?: string;
                /** @description Only requests submitted before this instant. */
                to?: string;
                sort?: "-createdAt" | "createdAt" | "-updatedAt" | "updatedAt";
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
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
            /** @description The answer to a repeat with the same Idempotency-Key. */
            200: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequest"];
                };
            };
            /** @description The new request. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `requests_disabled`: Access requests are disabled. `device_not_managed`: This requires a managed device that you own. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. `duplicate_request`: You already have an open request, or as many grants as one person may have, for this. `already_has_access`: You already have this access. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description Which requests, as in the list; `all` by default. */
                scope?: "mine" | "assigned" | "decided" | "all";
                /** @description Only requests with these statuses. May be repeated. */
                status?: ("pending" | "missing_data" | "error" | "approved" | "active" | "ended" | "denied" | "cancelled" | "expired")[];
                /** @description Only requests of these kinds. May be repeated. */
                kind?: ("resource" | "device_admin")[];
                flowId?: string;
                requesterId?: string;
                approvalType?: "automatic" | "administrator" | "others";
                /** @description Only requests with this text in the name of the flow, or in the name or e-mail address of the requester. */
                q?: string;
                /** @description Only requests submitted at or after this instant. */
                from?: string;
                /** @description Only requests submitted before this instant. */
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
            /** @description A header line, then one request per line. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `self_approval`: You cannot decide on your own request. `not_an_approver`: You are not an approver of this request. `step_not_active`: This request is not waiting for your decision. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. `already_decided`: This request has already been decided. `invalid_transition`: The current status of the request does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `self_approval`: You cannot decide on your own request. `not_an_approver`: You are not an approver of this request. `step_not_active`: This request is not waiting for your decision. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. `already_decided`: This request has already been decided. `invalid_transition`: The current status of the request does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
    retractAccessRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `self_approval`: You cannot decide on your own request. `not_an_approver`: You are not an approver of this request. `step_not_active`: This request is not waiting for your decision. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. `already_decided`: This request has already been decided. `invalid_transition`: The current status of the request does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. `already_decided`: This request has already been decided. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. `invalid_transition`: The current status of the request does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. `invalid_transition`: The current status of the request does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. `invalid_transition`: The current status of the request does not allow this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
                /** @description Only administrator rights on a device (`device`), or only group memberships with an end (`timed`) or without one (`permanent`). */
                type?: "device" | "timed" | "permanent";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            header?: {
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRevocation"];
            };
        };
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
                /** @description Only flows of these kinds. May be repeated. */
                kind?: ("resource" | "device_admin")[];
                /** @description Only flows with this text in their name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
                /** @description Only flows of this kind. */
                kind?: "resource" | "device_admin";
                /** @description Only flows that are enabled, or disabled. */
                enabled?: string;
                /** @description Only flows that are approved automatically, by administrators, or by others. */
                approvalType?: "automatic" | "administrator" | "others";
                /** @description Only flows with, or without, a reference that was deleted or is not active. */
                needsAttention?: string;
                /** @description Only flows that grant this group. */
                groupId?: string;
                /** @description Only flows with this text in their name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            header?: {
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApprovalFlow"];
            };
        };
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version_conflict`: Someone else has changed this in the meantime. `pending_requests`: There are open requests. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description Confirms that open requests are cancelled. Without it, a flow with open requests is not changed. */
                confirmCancelPending?: string;
            };
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
                /** @description Only users with this text in their name or e-mail address. */
                q?: string;
                /** @description Only users with this role. Administrators only. */
                role?: "admin" | "user";
                /** @description Only users who are active, or not. Administrators only. */
                active?: string;
                /** @description Only these users, also when they were deleted. May be repeated. */
                id?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            header?: {
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. `already_exists`: This already exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last_admin`: At least one active administrator is required. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: This already exists. `last_admin`: At least one active administrator is required. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
                /** @description Only groups with this text in their name. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            header?: {
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroup"];
            };
        };
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. `already_exists`: This already exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `already_exists`: This already exists. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id of the group. */
                id: string;
                /** @description The id of the user. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description What ends: the direct membership only, or access granted by requests too. */
                sources?: "direct" | "all";
            };
            header?: never;
            path: {
                /** @description The id of the group. */
                id: string;
                /** @description The id of the user. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
                /** @description Only resources with this text in their name. */
                q?: string;
                groupId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            header?: {
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResource"];
            };
        };
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
                ownerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            header?: {
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDevice"];
            };
        };
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description Only logos with this text in their id or title. */
                q?: string;
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id of a logo, from `/logos`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
                /** @description The owner; the caller by default. Only administrators may name another user. */
                userId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            header?: {
                /** @description Makes repeats safe for 24 hours: a repeat with the same key and body gets the answer of the first call, and nothing is done twice. A repeat with another body is refused. Use a random value, such as a UUID. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_mismatch`: The Idempotency-Key was already used with another body. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: This does not exist. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is larger than 100 kB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The body must be JSON in UTF-8. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The person whom the event is about. */
                userId?: string;
                /** @description The person who acted. */
                actorId?: string;
                /** @description Only events of this type, for example `request.approved`. */
                type?: string;
                /** @description The earliest instant, inclusive. */
                from?: string;
                /** @description The latest instant, exclusive. */
                to?: string;
                /** @description The number of entries per page, from 1 to 100. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
                /** @description The person whom the event is about. */
                userId?: string;
                /** @description The person who acted. */
                actorId?: string;
                /** @description Only events of this type, for example `request.approved`. */
                type?: string;
                /** @description The earliest instant, inclusive. */
                from?: string;
                /** @description The latest instant, exclusive. */
                to?: string;
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One event per line, as JSON or CSV. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
            /** @description Success. */
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
            /** @description `unauthenticated`: Authentication is required. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: You do not have permission to do this. */
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
            /** @description `unavailable`: There was no answer in time, and the outcome is unknown. Repeat the call, a POST with the same Idempotency-Key. */
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
