package dk.enindgang.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement as PostgreSQL logged it.
 *
 * @param backend the process that did it
 * @param writes whether its transaction had written something by then
 * @param sql with its parameters as $1, $2
 * @param parameters as logged, such as {@code $1 = 'x', $2 = NULL}
 */
record LoggedStatement(String backend, boolean writes, String sql, String parameters) {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'[^']*+(?:''[^']*+)*+')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    boolean is(String word) {
        return sql.strip().toUpperCase(Locale.ROOT).startsWith(word);
    }

    /** Neither the frame of a transaction nor the question whether a connection still lives. */
    boolean isWork() {
        return !sql.isBlank()
                && !is("BEGIN")
                && !is("COMMIT")
                && !is("ROLLBACK")
                && !is("SET")
                && !is("SHOW")
                && !sql.strip().equalsIgnoreCase("select 1");
    }

    /** Says in a transaction who acts. */
    boolean isWhoActs() {
        return sql.contains("set_config('enindgang.acting'");
    }

    /** Asks for the number at the menu. */
    boolean isBadge() {
        return sql.contains("task_load");
    }

    /** The relay's own work goes on beside every request and belongs to none. */
    boolean isOfTheRelay() {
        return sql.contains("outgoing_event") && !is("INSERT");
    }

    /** The statement with its parameters written into it, to be done again as it is. */
    String literal() {
        Map<String, String> values = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(parameters);
        while (parameter.find()) {
            values.put(parameter.group(1), parameter.group(2));
        }
        return PLACE.matcher(sql)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
