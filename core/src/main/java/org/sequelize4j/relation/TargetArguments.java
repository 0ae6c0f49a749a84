package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.Given;
import org.sequelize4j.instance.Faces;
import org.sequelize4j.instance.GivenTargets;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.KeysCondition;

/** What users give as targets — instances of either face, or keys — as instances that are known to exist. */
final class TargetArguments {
    private final RelationServices services;

    TargetArguments(RelationServices services) {
        this.services = services;
    }

    /** The instance behind a face, which must be of the association's target. */
    RowInstance instance(AssociationDefinition association, @Nullable Object face) {
        return GivenTargets.of(association, face, services.runtimes().of(association.targetModel()));
    }

    List<RowInstance> instances(AssociationDefinition association, Collection<?> faces) {
        List<RowInstance> rows = new ArrayList<>();
        Given.to("\"" + association.as() + "\"", faces, "a collection of instances")
                .forEach(face -> rows.add(instance(association, face)));
        return rows;
    }

    /**
     * The rows with these keys: what a belongsTo references, and else primary keys.
     *
     * @throws EmptyResultException that names the keys no row has; nothing is changed then
     */
    List<RowInstance> keys(AssociationDefinition association, Collection<?> keys) {
        return mixture(association, asKeys(keys));
    }

    /** Keys for what takes mixtures, whatever they look like. */
    static List<?> asKeys(Collection<?> keys) {
        return Given.to("A relation method", keys, "a collection of keys").stream()
                .map(Key::new)
                .toList();
    }

    /** Instances and keys as they come, in their order. */
    List<RowInstance> mixture(AssociationDefinition association, Collection<?> given) {
        TargetKeys keys = TargetKeys.of(association);
        Set<List<Object>> wanted = new LinkedHashSet<>();
        for (Object item : given) {
            if (isKey(item)) {
                wanted.add(keys.values(plain(item)));
            }
        }
        Map<List<Object>, RowInstance> found = load(keys, wanted);
        wanted.removeAll(found.keySet());
        if (!wanted.isEmpty()) {
            throw unknown(association, wanted);
        }
        List<RowInstance> targets = new ArrayList<>(given.size());
        for (Object item : given) {
            targets.add(
                    isKey(item)
                            ? Objects.requireNonNull(found.get(keys.values(plain(item))))
                            : instance(association, item));
        }
        return targets;
    }

    /**
     * The primary keys of instances and keys.
     *
     * @return null when an instance among them is not stored
     */
    @Nullable
    Set<List<Object>> primaryKeys(AssociationDefinition association, Collection<?> given) {
        TargetKeys keys = new TargetKeys(
                association.targetModel(), association.targetModel().primaryKey());
        Set<List<Object>> values = new LinkedHashSet<>();
        for (Object item : given) {
            if (isKey(item)) {
                values.add(keys.values(plain(item)));
                continue;
            }
            RowInstance row = instance(association, item);
            if (row.isNew()) {
                return null;
            }
            values.add(keys.of(row));
        }
        return values;
    }

    private static EmptyResultException unknown(AssociationDefinition association, Set<List<Object>> keys) {
        String named = keys.stream()
                .map(key -> String.valueOf(key.size() == 1 ? key.get(0) : key))
                .collect(Collectors.joining(", "));
        return new EmptyResultException("No row of \"" + association.target() + "\" has the key " + named + ", so \""
                + association.as() + "\" of \"" + association.source() + "\" was left as it is.");
    }

    private Map<List<Object>, RowInstance> load(TargetKeys keys, Set<List<Object>> wanted) {
        Map<List<Object>, RowInstance> found = new HashMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        Find find = Find.all(keys.model()).withWhere(KeysCondition.oneOf(keys.attributes(), wanted));
        for (RowInstance row : services.loader().load(find)) {
            found.put(keys.of(row), row);
        }
        return found;
    }

    private static boolean isKey(@Nullable Object item) {
        return item instanceof Key || Faces.behindOrNull(item) == null;
    }

    private static Object plain(@Nullable Object item) {
        return Given.to("A relation method", item instanceof Key key ? key.value() : item, "a key that is not null");
    }

    /** Something that is a key whatever it looks like. */
    private record Key(Object value) {}
}
