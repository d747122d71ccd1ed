-- Puts a directory change into the outbox (R5), in the transaction that makes it, if there is a request that it can concern.
CREATE FUNCTION enqueue_change(change_kind text, changed uuid, of_group uuid DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
  INSERT INTO outbox (id, kind, subject_id, group_id)
  SELECT gen_random_uuid(), change_kind, changed, of_group
  WHERE EXISTS (SELECT 1 FROM requests_affected_by(change_kind, changed, of_group, NULL, 1))
$$;
