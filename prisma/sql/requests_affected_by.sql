-- Which requests may a change of the directory or of a flow concern (R5, R18, R20, R39, R40, R43, R43a, R53)? At most so many after the
-- given id, in order of id, each arm by an index. `needs_review` then tells whether something is due.
CREATE FUNCTION requests_affected_by(change_kind text, changed uuid, of_group uuid DEFAULT NULL, after uuid DEFAULT NULL, most int DEFAULT NULL)
RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT found.id FROM (
    -- The open requests of a flow.
    (SELECT r.id FROM access_requests r
      WHERE change_kind = 'flow' AND r.flow_id = changed AND {{isOpen:r}} AND r.id > coalesce(after, '00000000-0000-0000-0000-000000000000') ORDER BY r.id LIMIT most)
    UNION
    -- The requests of a person: deactivated or back, with another manager, alone among the deciders, or out of a group.
    (SELECT r.id FROM access_requests r
      WHERE change_kind IN ('person', 'user', 'requester', 'membership') AND r.requester_id = changed AND {{isLiving:r}}
        AND r.id > coalesce(after, '00000000-0000-0000-0000-000000000000') ORDER BY r.id LIMIT most)
    UNION
    -- The requests that wait for a person.
    (SELECT DISTINCT a.request_id FROM request_approvers a
      WHERE change_kind IN ('person', 'user') AND a.user_id = changed AND a.decision IS NULL AND a.is_asked
        AND a.request_id > coalesce(after, '00000000-0000-0000-0000-000000000000') ORDER BY 1 LIMIT most)
    UNION
    -- Those among them for which the person has to decide as a member of a group.
    (SELECT DISTINCT a.request_id FROM request_approvers a JOIN request_steps s ON s.request_id = a.request_id AND s.position = a.position
      WHERE change_kind = 'membership' AND a.user_id = changed AND a.decision IS NULL AND a.is_asked AND s.group_id = of_group
        AND a.request_id > coalesce(after, '00000000-0000-0000-0000-000000000000') ORDER BY 1 LIMIT most)
    UNION
    -- The requests that would wait for a person as owner or manager.
    (SELECT DISTINCT s.request_id FROM request_steps s
      WHERE change_kind IN ('person', 'user') AND s.owner_id = changed AND s.state = 'unresolved'
        AND s.request_id > coalesce(after, '00000000-0000-0000-0000-000000000000') ORDER BY 1 LIMIT most)
    UNION
    (SELECT r.id FROM users u JOIN access_requests r ON r.requester_id = u.id AND {{isLiving:r}}
      WHERE change_kind IN ('person', 'user') AND u.manager_id = changed AND {{isWaiting:r}}
        AND r.id > coalesce(after, '00000000-0000-0000-0000-000000000000') ORDER BY r.id LIMIT most)
    UNION
    -- The requests that administrators decide, or the members of a group.
    (SELECT DISTINCT s.request_id FROM request_steps s
      WHERE change_kind = 'administrators' AND s.type = 'administrator' AND {{isUndecidedStep:s}}
        AND s.request_id > coalesce(after, '00000000-0000-0000-0000-000000000000') ORDER BY 1 LIMIT most)
    UNION
    (SELECT DISTINCT s.request_id FROM request_steps s
      WHERE change_kind IN ('group', 'group_deleted') AND s.group_id = changed AND {{isUndecidedStep:s}}
        AND s.request_id > coalesce(after, '00000000-0000-0000-0000-000000000000') ORDER BY 1 LIMIT most)
    UNION
    -- The requests for a group that is gone, and those through flows that it could see.
    (SELECT r.id FROM access_requests r
      WHERE change_kind = 'group_deleted' AND r.grant_group_id = changed AND {{isLiving:r}}
        AND r.id > coalesce(after, '00000000-0000-0000-0000-000000000000') ORDER BY r.id LIMIT most)
    UNION
    (SELECT r.id FROM approval_flow_versions v, LATERAL (
        SELECT r.id FROM access_requests r
        WHERE r.flow_id = v.flow_id AND r.flow_version = v.version AND {{isOpen:r}} AND r.id > coalesce(after, '00000000-0000-0000-0000-000000000000')
        ORDER BY r.id LIMIT most) r
      WHERE change_kind = 'group_deleted' AND v.definition -> 'visibleToGroupIds' ? changed::text ORDER BY r.id LIMIT most)
    UNION
    (SELECT r.id FROM approval_flow_versions v, LATERAL (
        SELECT r.id FROM access_requests r
        WHERE r.flow_id = v.flow_id AND r.flow_version = v.version AND r.status = 'active' AND r.id > coalesce(after, '00000000-0000-0000-0000-000000000000')
        ORDER BY r.id LIMIT most) r
      WHERE change_kind = 'group_deleted' AND v.definition -> 'visibleToGroupIds' ? changed::text
        AND (v.definition ->> 'endWithEligibility')::boolean ORDER BY r.id LIMIT most)
  ) AS found(id) ORDER BY found.id LIMIT most
$$;
