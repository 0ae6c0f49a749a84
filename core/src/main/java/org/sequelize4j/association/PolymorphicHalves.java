package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AssociationOptionsBuilder;
import org.sequelize4j.definition.PolymorphicKey;
import org.sequelize4j.definition.ThroughDeclaration;
import org.sequelize4j.error.AssociationException;

/**
 * Completes the associations over keys that lead to rows of several models. The half that has such a key is one belongsTo for
 * each model, and says how the models are told apart; the others take that as a scope. A junction gets its half unasked.
 */
final class PolymorphicHalves {
    private final List<AssociationDeclaration> said;
    private final List<String> unfinished;
    private final Map<List<String>, Map<String, AssociationDeclaration>> targets = new LinkedHashMap<>();
    private final Map<List<String>, Map<String, AssociationDeclaration>> made = new LinkedHashMap<>();

    private PolymorphicHalves(List<AssociationDeclaration> said, List<String> unfinished) {
        this.said = said;
        this.unfinished = unfinished;
    }

    static List<AssociationDeclaration> of(List<AssociationDeclaration> said, List<String> unfinished) {
        for (AssociationDeclaration association : said) {
            if (association.polymorphic() != null) {
                return new PolymorphicHalves(said, unfinished).complete();
            }
        }
        return said;
    }

    private List<AssociationDeclaration> complete() {
        for (AssociationDeclaration association : said) {
            PolymorphicKey key = association.polymorphic();
            if (key != null && association.kind() == Kind.BELONGS_TO) {
                targets.computeIfAbsent(List.of(association.source(), key.name()), known -> new LinkedHashMap<>())
                        .putIfAbsent(association.target(), association);
            }
        }
        List<AssociationDeclaration> completed = new ArrayList<>();
        said.forEach(association -> completed.add(
                association.polymorphic() == null ? association : completed(association, association.polymorphic())));
        made.values().forEach(ofJunction -> completed.addAll(ofJunction.values()));
        return completed;
    }

    private AssociationDeclaration completed(AssociationDeclaration association, PolymorphicKey key) {
        if (association.kind() == Kind.BELONGS_TO) {
            return association;
        }
        if (Boolean.TRUE.equals(association.constraints())) {
            throw new AssociationException(association + " says constraints(true), and no constraint can reference the"
                    + " several tables that \"" + key.name() + "\" leads to; leave it out.");
        }
        ThroughDeclaration through = association.through();
        if (association.kind() != Kind.BELONGS_TO_MANY) {
            return association.withScope(with(association.scope(), half(association, key)));
        }
        return through == null || through.model() == null
                ? association
                : association.withThroughScope(with(through.scope(), ofJunction(association, key, through.model())));
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> scope, AssociationDeclaration belongsTo) {
        PolymorphicKey key = Objects.requireNonNull(belongsTo.polymorphic());
        Map<String, @Nullable Object> values = new LinkedHashMap<>(scope);
        values.put(key.typeAttribute(), value(belongsTo, key));
        return values;
    }

    /** What the type attribute holds for rows of the model that a belongsTo leads to. */
    static String value(AssociationDeclaration belongsTo, PolymorphicKey key) {
        return key.value() == null ? belongsTo.target() : key.value();
    }

    /** The belongsTo that leads back; as long as it is missing, one as it would be by default. */
    private AssociationDeclaration half(AssociationDeclaration has, PolymorphicKey key) {
        Map<String, AssociationDeclaration> known = targets.get(List.of(has.target(), key.name()));
        AssociationDeclaration half = known == null ? null : known.get(has.source());
        if (half != null) {
            return half;
        }
        unfinished.add(has + " is one of the models that \"" + key.name() + "\" of \"" + has.target()
                + "\" leads to, and " + missing(known, has.target(), key.name(), has.source()));
        return AssociationOptionsBuilder.oneOf(/* source= */ has.target(), /* target= */ has.source(), key);
    }

    private static String missing(
            @Nullable Map<String, AssociationDeclaration> known, String holder, String name, String model) {
        return known == null
                ? "nobody declares that: write " + holder + ".belongsToOneOf(\"" + name + "\", List.of(" + model
                        + ", …))."
                : "that leads to " + String.join(", ", known.keySet()) + " only; add " + model + " to belongsToOneOf(\""
                        + name + "\", List.of(…)).";
    }

    private AssociationDeclaration ofJunction(AssociationDeclaration association, PolymorphicKey key, String junction) {
        String model = key.ofTarget() ? association.target() : association.source();
        List<String> place = List.of(junction, key.name());
        Map<String, AssociationDeclaration> known = targets.get(place);
        if (known == null) {
            return made.computeIfAbsent(place, unused -> new LinkedHashMap<>())
                    .computeIfAbsent(model, unused -> AssociationOptionsBuilder.oneOf(junction, model, key));
        }
        AssociationDeclaration half = known.get(model);
        if (half == null) {
            throw new AssociationException(association + " is connected by \"" + key.name() + "\" of \"" + junction
                    + "\", and " + missing(known, junction, key.name(), model));
        }
        return half;
    }
}
