package dk.enindgang.directory;

import jakarta.persistence.EntityManager;

/** What tells the numbers of a day, with a database behind it. */
public final class NumbersForTests {

    private NumbersForTests() {}

    public static Numbers of(EntityManager em) {
        var numbers = new Numbers();
        numbers.em = em;
        return numbers;
    }
}
