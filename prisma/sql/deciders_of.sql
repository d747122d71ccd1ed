-- Who may decide a step without fixed approvers now (R16), without the requester? At most as many as a page shows.
CREATE FUNCTION deciders_of(step_type text, step_group uuid, requester uuid, most int) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(d.user_id), '{}') FROM (
    SELECT DISTINCT p.user_id FROM people_of(step_type, step_group, NULL, requester) p WHERE p.user_id <> requester ORDER BY 1 LIMIT most) d
$$;
