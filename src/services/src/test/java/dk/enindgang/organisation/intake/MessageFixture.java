package dk.enindgang.organisation.intake;

import dk.enindgang.organisation.WorkInHand;
import dk.enindgang.platform.db.TestDatabase;
import java.util.List;
import java.util.UUID;

/** Messages about units and colleagues of a test's own, and the way they are taken. */
abstract class MessageFixture {

    final WorkInHand work = new WorkInHand();

    final MessagesForTests messages = new MessagesForTests();

    final String mark = UUID.randomUUID().toString().substring(0, 8);

    List<String> mine(List<String> bodies) {
        return bodies.stream().filter(body -> body.contains(mark)).toList();
    }

    List<RefusedMessage> take(String body) {
        return new MessageRounds(messages).take(body);
    }

    List<MessageRow> refused() {
        return messages.listRefused(0, 1000);
    }

    List<MessageRow> messages(int number) {
        return messages.listWaiting(0, 1000).stream()
                .filter(row -> row.about().contains(mark))
                .limit(number)
                .toList();
    }

    String unit(int number, int version, String name) {
        return "{\"kind\":\"unit\",\"number\":\"%s-%d\",\"version\":%d,\"name\":\"%s\",\"unitKind\":\"SCHOOL\",\"begins\":\"2020-08-01\"}"
                .formatted(mark, number, version, name);
    }

    String unit(int number, int version, String name, int parent) {
        return unit(number, version, name).replace("}", ",\"parent\":\"%s-%d\"}".formatted(mark, parent));
    }

    String employee(int number, String name) {
        return "{\"kind\":\"employee\",\"number\":\"%s-%d\",\"version\":1,\"name\":\"%s\",\"profession\":\"TEACHER\"}"
                .formatted(mark, number, name);
    }

    String employment(int number, int version, int employee, int unit) {
        return ("{\"kind\":\"employment\",\"number\":\"%1$s-%2$d\",\"version\":%3$d,\"employee\":\"%1$s-%4$d\","
                        + "\"unit\":\"%1$s-%5$d\",\"title\":\"Lærer\",\"begins\":\"2026-08-01\"}")
                .formatted(mark, number, version, employee, unit);
    }

    static List<String> units(String mark) {
        return TestDatabase.sql("select name from org_unit where external_id like '%s%%' order by name".formatted(mark))
                .stream()
                .map(row -> row.get(0))
                .toList();
    }
}
