package dk.enindgang.writing;

import java.util.LinkedHashMap;
import java.util.Map;

/** What nobody means well by, or pastes without looking. */
final class BadText {

    private static final int DEEP = 10_000;

    private BadText() {}

    /** By what it is, as a test is called. */
    static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("a megabyte", "å".repeat(1 << 20));
        all.put("a megabyte of lines", "å\n".repeat(1 << 19));
        all.put("a megabyte of digits", "12".repeat(1 << 19));
        all.put("a script", "<script>alert(1)</script>");
        all.put("a picture that fails", "<img src=x onerror=alert(1)>");
        all.put("a link that runs", "[klik](javascript:alert(1)) <a href='data:text/html,x' onclick=x>y</a>");
        all.put("a template", "#{facesContext.externalContext.invalidateSession()} ${7*7} {0} {{7*7}} %s %n");
        all.put("SQL", "'; drop table guide_manuscript; -- \\' $$ \" ` ; /*");
        all.put("JSON and YAML", "{\"id\": \"x\"}]} --- !!java.net.URL [x] &a *a <<: ? |");
        all.put("deep quotes", "> ".repeat(DEEP) + "x");
        all.put("deep brackets", "[".repeat(DEEP) + "x" + "]".repeat(DEEP));
        all.put("deep emphasis", "*a _b ".repeat(DEEP / 2));
        all.put("deep backticks", "`" + "``".repeat(DEEP / 2));
        all.put("deep lists", deepList(150));
        all.put("deep quotes that there is room for", "> ".repeat(900) + "x");
        all.put("brackets that there is room for", "[".repeat(1_500) + "](".repeat(1_400));
        all.put("a huge table", "| a | b |\n".repeat(DEEP));
        all.put("a control sign", "a\u0007b");
        all.put("nothing at all, as a sign", "a\u0000b");
        all.put("an escape sign", "a\u001b[31mb");
        all.put("text that is turned around", "a\u202egnp.exe\u202c");
        all.put("text that is turned and kept apart", "a\u2067b\u2069c");
        all.put("half a sign", "a\ud83d b");
        all.put("a family", "👩‍👩‍👧‍👦 𝕳𝖊𝖏 🇩🇰 ﷽");
        all.put("marks upon marks", "Z" + "\u0336\u0489\u0353".repeat(60));
        all.put("spaces of every width", "a\u00a0\u2003\u200bb\u3000");
        return all;
    }

    private static String deepList(int depth) {
        var list = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            list.append("  ".repeat(i)).append("- x\n");
        }
        return list.toString();
    }
}
