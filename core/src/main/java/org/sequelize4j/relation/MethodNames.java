package org.sequelize4j.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.naming.Names;
import org.sequelize4j.naming.Suggestion;

/** The documented names of relation methods, made of the singular and plural of each association. */
final class MethodNames {
    private MethodNames() {}

    /** What a relation method does. */
    enum Verb {
        GET,
        COUNT,
        HAS,
        SET,
        ADD,
        REMOVE,
        CREATE
    }

    /** One method: what it does, and through which association. */
    record Named(Verb verb, AssociationDefinition association) {}

    /** All methods of a model by name; of two associations with one name the first has it. */
    static Map<String, Named> table(ModelDefinition model) {
        Map<String, Named> table = new LinkedHashMap<>();
        for (AssociationDefinition association : model.associations()) {
            String one = Names.capitalize(association.singular());
            String many = Names.capitalize(association.plural());
            if (association.toMany()) {
                put(table, "get" + many, Verb.GET, association);
                put(table, "count" + many, Verb.COUNT, association);
                put(table, "has" + one, Verb.HAS, association);
                put(table, "has" + many, Verb.HAS, association);
                put(table, "set" + many, Verb.SET, association);
                put(table, "add" + one, Verb.ADD, association);
                put(table, "add" + many, Verb.ADD, association);
                put(table, "remove" + one, Verb.REMOVE, association);
                put(table, "remove" + many, Verb.REMOVE, association);
            } else {
                put(table, "get" + one, Verb.GET, association);
                put(table, "set" + one, Verb.SET, association);
            }
            put(table, "create" + one, Verb.CREATE, association);
        }
        return table;
    }

    private static void put(Map<String, Named> table, String name, Verb verb, AssociationDefinition association) {
        table.putIfAbsent(name, new Named(verb, association));
    }

    static List<String> of(ModelDefinition model) {
        return Stream.concat(
                        table(model).keySet().stream(),
                        model.oneOfs().stream().flatMap(association -> names(association).stream()))
                .distinct()
                .toList();
    }

    /** The association with one of several models that has a method of that name; null when there is none. */
    static @Nullable OneOf oneOf(ModelDefinition model, String name) {
        return model.oneOfs().stream()
                .filter(association -> names(association).contains(name))
                .findFirst()
                .orElse(null);
    }

    private static List<String> names(OneOf association) {
        String alias = Names.capitalize(association.as());
        return List.of("get" + alias, "set" + alias);
    }

    /**
     * The method of that name.
     *
     * @throws InstanceException that lists the methods there are
     */
    static Named require(ModelDefinition model, String name) {
        Map<String, Named> table = table(model);
        Named named = table.get(name);
        if (named == null) {
            List<String> known = of(model);
            String there = known.isEmpty() ? "none, because it has no associations" : String.join(", ", known);
            throw new InstanceException("Instances of \"" + model.name() + "\" have no relation method \"" + name
                    + "\"; there are " + there + "." + Suggestion.didYouMean(name, known));
        }
        return named;
    }
}
