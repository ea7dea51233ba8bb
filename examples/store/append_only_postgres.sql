-- PostgreSQL: no row of dossier_events is ever changed or removed, whoever asks.
CREATE FUNCTION dossier_events_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are added, never changed or removed';
END
$$;

CREATE TRIGGER dossier_events_stay
    BEFORE UPDATE OR DELETE ON dossier_events
    FOR EACH ROW EXECUTE FUNCTION dossier_events_stay();

CREATE TRIGGER dossier_events_all_stay
    BEFORE TRUNCATE ON dossier_events
    FOR EACH STATEMENT EXECUTE FUNCTION dossier_events_stay();
