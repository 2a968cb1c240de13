package dk.enindgang.organisation;

/** An employment as another system knows it, by that system's numbers. */
public record EmploymentEntry(String number, String employee, String unit, String title, Period period) {}
