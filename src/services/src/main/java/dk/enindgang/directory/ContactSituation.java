package dk.enindgang.directory;

import dk.enindgang.platform.CprPattern;
import dk.enindgang.platform.NotFound;
import dk.enindgang.platform.RuleViolation;
import dk.enindgang.platform.Stored;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A situation one needs somebody in (situation), with whom to contact in which order. The rules are saved with it. */
@Entity
@Table(name = "contact_situation")
@SuppressWarnings("UnusedVariable") // the position is read by queries alone
public class ContactSituation extends Stored {

    private static final long serialVersionUID = 1L;

    private int position;

    private String name;

    private @Nullable String owner;

    @ElementCollection
    @CollectionTable(name = "contact_situation_guide", joinColumns = @JoinColumn(name = "situation_id"))
    @Column(name = "guide")
    private Set<String> guides = new HashSet<>();

    @OneToMany(mappedBy = "situation", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<SituationContactRule> rules = new ArrayList<>();

    protected ContactSituation() {}

    public ContactSituation(int position, String name, @Nullable UUID owner, Set<String> guides) {
        this.position = position;
        describe(name, owner, guides);
    }

    /** R7. */
    public final void describe(String called, @Nullable UUID keeper, Set<String> about) {
        String text = called.strip();
        if (text.isEmpty() || text.length() > ContactPoint.LONGEST_NAME || CprPattern.in(text)) {
            throw new RuleViolation(text.isEmpty() ? "directory.rule.empty" : "directory.rule.long").at("name");
        }
        name = text;
        owner = Ref.text(keeper);
        guides.retainAll(about);
        guides.addAll(about);
    }

    /** R15. */
    void take(UUID keeper, Predicate<UUID> works) {
        owner = Ref.taken(owner, keeper, works);
    }

    /** R8: at the end of the order. */
    public void add(RuleDetails details, ContactPoint point) {
        if (rules.stream().anyMatch(one -> one.says(point, details.time()))) {
            throw new RuleViolation("directory.rule.twice").at("point");
        }
        rules.add(new SituationContactRule(this, rules.size() + 1, point, details));
    }

    /** R8: one place earlier or later; at the ends nothing happens. */
    public void move(UUID rule, boolean earlier) {
        int from = at(rule);
        int to = earlier ? from - 1 : from + 1;
        if (to >= 0 && to < rules.size()) {
            Collections.swap(rules, from, to);
            number();
        }
    }

    public void remove(UUID rule) {
        rules.remove(at(rule));
        number();
    }

    private int at(UUID rule) {
        for (int at = 0; at < rules.size(); at++) {
            if (rules.get(at).getRef().equals(rule)) {
                return at;
            }
        }
        throw new NotFound();
    }

    private void number() {
        for (int at = 0; at < rules.size(); at++) {
            rules.get(at).stand(at + 1);
        }
    }

    String name() {
        return name;
    }

    @Nullable
    UUID owner() {
        return Ref.uuid(owner);
    }

    Set<String> guides() {
        return Set.copyOf(guides);
    }
}
