package dk.enindgang.it.attack;

import dk.enindgang.it.product.Product;
import dk.enindgang.it.product.RawHttp;
import java.io.IOException;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One row of the table: what is sent, with which codes it may be answered, and what the answer must be like. Code 0
 * stands for a server that just hangs up.
 */
record Attack(String name, Sending sending, Set<Integer> allowed, Predicate<RawHttp.Answer> harmless) {

    /** Sends the attack. */
    interface Sending {
        RawHttp.Answer to(Product product) throws IOException;
    }

    /** Codes that say no. */
    static final Set<Integer> NO = Set.of(400, 401, 403, 404, 405, 410, 413, 414, 415, 431);

    /** Codes that say no, or lead to the log-in page. */
    static final Set<Integer> NO_OR_LOGIN = Set.of(302, 303, 400, 401, 403, 404, 405, 410, 413, 414, 415, 431);

    /** Codes that say no, or hang up on who sends too much. */
    static final Set<Integer> NO_OR_HANG_UP = Set.of(0, 302, 303, 400, 401, 403, 404, 405, 413, 414, 415, 431);

    /** Any code but a failure of ours. */
    static final Set<Integer> ANY = Set.of(
            200, 204, 206, 301, 302, 303, 304, 400, 401, 403, 404, 405, 406, 410, 411, 412, 413, 414, 415, 416, 417,
            422, 429, 431);

    static Attack refused(String name, String head) {
        return new Attack(name, product -> RawHttp.send(product.base(), head), NO, answer -> true);
    }

    static Attack kept(String name, String head, Predicate<RawHttp.Answer> harmless) {
        return new Attack(name, product -> RawHttp.send(product.base(), head), ANY, harmless);
    }

    static Attack post(String name, String path, String type, String body, Set<Integer> allowed) {
        return new Attack(
                name,
                product -> RawHttp.send(
                        product.base(),
                        "POST " + path + " HTTP/1.1\nOrigin: " + product.base() + "\nContent-Type: " + type,
                        body),
                allowed,
                answer -> true);
    }
}
