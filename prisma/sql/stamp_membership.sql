-- Says since which version a person has been a member of a group without a break (R5). A further source continues what is in force. A new
-- version tells that the person was not a member just before: they left, or a source expired, which nothing else records.
CREATE FUNCTION stamp_membership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.since := coalesce(
    (SELECT greatest(max(m.since), max(u.left_version)) FROM memberships_in_force m JOIN users u ON u.id = m.user_id
      WHERE m.group_id = NEW.group_id AND m.user_id = NEW.user_id),
    nextval('directory_versions'));
  RETURN NEW;
END
$$;
CREATE TRIGGER memberships_stamp BEFORE INSERT ON memberships FOR EACH ROW EXECUTE FUNCTION stamp_membership();
