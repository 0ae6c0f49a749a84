package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.sequelize4j.association.ModelDraft.UniqueColumns;
import org.sequelize4j.definition.AttributeDeclaration;
import org.sequelize4j.definition.ThroughDeclaration;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.naming.Suggestion;

/** The primary key of a junction, or the unique key beside a primary key of its own. */
final class JunctionKeys {
    private final ModelDraft junction;
    private final Map<Set<String>, Set<String>> links = new LinkedHashMap<>();
    private final Agreement<Boolean> unique;
    private final Agreement<String> uniqueKey;

    private JunctionKeys(ModelDraft junction) {
        this.junction = junction;
        this.unique = new Agreement<>("unique", "the junction " + junction);
        this.uniqueKey = new Agreement<>("uniqueKey", "the junction " + junction);
    }

    static void settle(ModelDraft junction, List<Half> halves) {
        JunctionKeys keys = new JunctionKeys(junction);
        for (Half half : halves) {
            keys.hear(half);
        }
        keys.settle();
    }

    private void hear(Half half) {
        ThroughDeclaration through = half.said().through();
        if (through == null) {
            throw new IllegalStateException(half + " has a junction without through");
        }
        unique.hear(half, through.unique());
        uniqueKey.hear(half, through.uniqueKey());
        if (half.key() == half.otherKey()) {
            throw new AssociationException(half + " uses " + half.key()
                    + " for both ends; name two different keys by foreignKey and otherKey.");
        }
        List<String> columns = new ArrayList<>(half.key().names());
        columns.addAll(half.otherKey().names());
        Set<String> sorted = new TreeSet<>(columns);
        links.putIfAbsent(sorted, new LinkedHashSet<>(columns));
        Set<String> link = Objects.requireNonNull(links.get(sorted));
        for (String scoped : through.scope().keySet()) {
            requireAttribute(half, scoped);
            link.add(scoped);
        }
    }

    private void settle() {
        boolean isUnique = unique.orElse(true);
        if (!isUnique && uniqueKey.isSaid()) {
            throw new AssociationException("For the junction " + junction + ", " + unique.speaker()
                    + " says unique(false), and " + uniqueKey.speaker() + " names the unique key \"" + uniqueKey.value()
                    + "\"; keep one of the two.");
        }
        boolean ownKey = junction.primaryKey() != null;
        if (!ownKey && links.size() == 1) {
            junction.primaryKey(List.copyOf(links.values().iterator().next()));
        } else if (!ownKey) {
            ModelRefusals.checkNoIdAttribute(junction.said());
            junction.addId();
        }
        if (isUnique) {
            for (Set<String> columns : links.values()) {
                addUniqueKey(columns);
            }
        }
    }

    /** A primary key over the same columns makes a unique key redundant, unless somebody gave it a name. */
    private void addUniqueKey(Set<String> columns) {
        Set<String> primaryKey = new LinkedHashSet<>(junction.primaryKey() == null ? List.of() : junction.primaryKey());
        if (uniqueKey.isSaid() || !primaryKey.equals(columns)) {
            junction.uniqueKeys().add(new UniqueColumns(uniqueKey.value(), List.copyOf(columns)));
        }
    }

    private void requireAttribute(Half half, String name) {
        AttributeDeclaration attribute = junction.attribute(name);
        if (attribute == null) {
            throw new AssociationException("The through scope of " + half + " speaks of \"" + name
                    + "\", and the junction " + junction + " has no such attribute; define a model \"" + junction
                    + "\" that has it." + Suggestion.didYouMean(name, junction.attributeNames()));
        }
    }
}
