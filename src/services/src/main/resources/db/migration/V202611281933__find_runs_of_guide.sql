-- Whoever writes a guide sees how it is used: its newest runs are found without reading the others. Rules: package dk.enindgang.run, R14.
create index guide_run_of_guide on guide_run (guide_slug, guide_edition, started_at desc);
