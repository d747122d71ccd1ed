-- The sessions of a person are found when they are to end (R122).
CREATE INDEX portal_sessions_of_a_person ON portal_sessions ((sess ->> 'userId')) WHERE sess ->> 'userId' IS NOT NULL;
