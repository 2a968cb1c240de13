package dk.enindgang.sheet;

/** Why a sheet was not written (fejl ved nødark). */
public enum SheetFault {
    /** Arket kunne ikke laves. */
    CONTENT,
    /** Mappen tog ikke imod arket. */
    FOLDER
}
