package dk.enindgang.run;

/** What a run keeps of the guide it follows. */
record RunGuide(String slug, int edition, String title, int steps) {}
