package org.sequelize4j.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.Faces;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Predicate;

/** What users give as targets — instances of either face, or keys — as instances that are known to exist. */
final class TargetArguments {
    private final RelationServices services;

    TargetArguments(RelationServices services) {
        this.services = services;
    }

    /** The instance behind a face, which must be of the association's target. */
    static RowInstance instance(AssociationDefinition association, @Nullable Object face) {
        RowInstance row = Faces.behind(face);
        if (!row.definition().name().equals(association.target())) {
            throw new InstanceException("\"" + association.as() + "\" of \"" + association.source()
                    + "\" leads to instances of \"" + association.target() + "\", and one of \""
                    + row.definition().name() + "\" was given.");
        }
        return row;
    }

    static List<RowInstance> instances(AssociationDefinition association, Collection<?> faces) {
        List<RowInstance> rows = new ArrayList<>(faces.size());
        faces.forEach(face -> rows.add(instance(association, face)));
        return rows;
    }

    /**
     * The rows with these primary keys.
     *
     * @throws EmptyResultException that names the keys no row has; nothing is changed then
     */
    List<RowInstance> keys(AssociationDefinition association, Collection<?> keys) {
        return mixture(association, keys.stream().map(Key::new).toList());
    }

    /** Instances and keys as they come, in their order. */
    List<RowInstance> mixture(AssociationDefinition association, Collection<?> given) {
        ModelDefinition model = association.targetModel();
        List<Find> wanted = new ArrayList<>();
        for (Object item : given) {
            if (isKey(item)) {
                wanted.add(byKey(model, plain(item)));
            }
        }
        List<RowInstance> found = load(model, wanted);
        List<RowInstance> targets = new ArrayList<>(given.size());
        List<Object> unknown = new ArrayList<>();
        for (Object item : given) {
            if (isKey(item)) {
                match(model, found, plain(item)).ifPresentOrElse(targets::add, () -> unknown.add(plain(item)));
            } else {
                targets.add(instance(association, item));
            }
        }
        if (!unknown.isEmpty()) {
            throw new EmptyResultException("No row of \"" + model.name() + "\" has the key "
                    + String.join(", ", unknown.stream().map(String::valueOf).toList())
                    + ", so \"" + association.as() + "\" of \"" + association.source()
                    + "\" was left as it is.");
        }
        return targets;
    }

    private List<RowInstance> load(ModelDefinition model, List<Find> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Predicate any = new Predicate.Any(wanted.stream().map(Find::where).toList());
        return services.loader().load(services.planner().plan(Find.all(model).withWhere(any)));
    }

    private Find byKey(ModelDefinition model, Object key) {
        return services.queries().unscoped().byKey(model, key, query -> {});
    }

    private static Optional<RowInstance> match(ModelDefinition model, List<RowInstance> rows, Object key) {
        List<Object> values = keyValues(model, key);
        return rows.stream()
                .filter(row -> Keys.of(row, model.primaryKey()).equals(values))
                .findFirst();
    }

    private static List<Object> keyValues(ModelDefinition model, Object key) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < model.primaryKey().size(); i++) {
            Attribute attribute = model.primaryKey().get(i);
            Object value = key instanceof Map<?, ?> map
                    ? map.get(attribute.name())
                    : key instanceof List<?> list ? list.get(i) : key;
            values.add(attribute.type().accept(Objects.requireNonNull(value)));
        }
        return values;
    }

    private static boolean isKey(@Nullable Object item) {
        return item instanceof Key || Faces.behindOrNull(item) == null;
    }

    private static Object plain(@Nullable Object item) {
        return Objects.requireNonNull(item instanceof Key key ? key.value() : item, "a key must not be null");
    }

    /** Something that is a key whatever it looks like. */
    private record Key(Object value) {}
}
