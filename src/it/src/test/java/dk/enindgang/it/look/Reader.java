package dk.enindgang.it.look;

import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.Session;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Somebody who asks, and what the log has of what was just asked. */
final class Reader {

    /** One question to the product. */
    @FunctionalInterface
    interface Look {
        HttpResponse<String> by(Session session) throws IOException;
    }

    private final Product product;
    private final SeenWorld world;
    private final String name;
    private final Session session;
    private String since = "";

    Reader(Product product, SeenWorld world, String name) throws IOException {
        this.product = product;
        this.world = world;
        this.name = name;
        session = Session.of(product, name);
    }

    String name() {
        return name;
    }

    Session session() {
        return session;
    }

    HttpResponse<String> look(Look look) throws IOException {
        since = product.database().sql("select clock_timestamp()").get(0).get(0);
        return look.by(session);
    }

    /** The children this answer names; a paper is about the one who was asked for. */
    List<String> shown(HttpResponse<String> answer) {
        boolean paper = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/pdf");
        String text = paper ? answer.uri().toString() : answer.body();
        return world.persons().entrySet().stream()
                .filter(child -> text.contains(paper ? child.getValue() : child.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those it names although the log has no row of it. */
    List<String> unwritten(HttpResponse<String> answer) {
        return shown(answer).stream()
                .filter(child -> product.database()
                                .number("select count(*) from access_log where at >= '" + since + "' and person_ref = '"
                                        + world.persons().get(child)
                                        + "' and account_ref = (select ref from account where user_name = '" + name
                                        + "')")
                        == 0)
                .toList();
    }
}
