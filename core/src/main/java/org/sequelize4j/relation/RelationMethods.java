package org.sequelize4j.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.OneOf;
import org.sequelize4j.instance.LoadedRelation;
import org.sequelize4j.instance.RowInstance;

/**
 * Relation methods as Sequelize documents them: {@code getShip}, {@code addBars}, … They take instances, keys, and mixtures
 * and lists of both; getters always query and replace what is loaded.
 */
final class RelationMethods {
    private static final Set<MethodNames.Verb> READING =
            EnumSet.of(MethodNames.Verb.GET, MethodNames.Verb.COUNT, MethodNames.Verb.HAS);
    private static final View ROWS = new View(true);
    /** For lambdas, which a typed model's declared relation method may write with method references; names serve as well. */
    private static final View FACES = new View(false);

    private final RelationServices services;
    private final RelationReader reader;
    private final TargetArguments targets;

    RelationMethods(RelationServices services) {
        this.services = services;
        this.reader = new RelationReader(services, FACES, true);
        this.targets = new TargetArguments(services);
    }

    @Nullable
    Object call(RowInstance source, String name, @Nullable Object[] given) {
        OneOf oneOf = MethodNames.oneOf(source.definition(), name);
        if (oneOf != null) {
            return call(source, oneOf, new MethodArguments(name, given));
        }
        MethodNames.Named method = MethodNames.require(source.definition(), name);
        AssociationDefinition association = method.association();
        MethodArguments arguments = new MethodArguments(name, given);
        if (READING.contains(method.verb())) {
            reader.asked(source, association, name + "(…)");
        }
        return switch (method.verb()) {
            case GET -> get(source, association, arguments);
            case COUNT -> count(source, association, arguments);
            case HAS -> has(source, association, arguments);
            case SET, ADD, REMOVE -> write(source, method, arguments);
            case CREATE -> create(source, association, arguments);
        };
    }

    /** {@code getCommentable()} or {@code setCommentable(image)}, of an association that leads to one of several models. */
    private @Nullable Object call(RowInstance source, OneOf association, MethodArguments arguments) {
        arguments.atMost(1);
        if (arguments.isOf("get")) {
            OneOfHandle<Row> handle = new OneOfHandle<>(services, source, association, ROWS);
            Consumer<Query<Row>> query = arguments.query();
            return query == null ? handle.reload() : handle.fetch(query).orElse(null);
        }
        OneOfHandle.set(services, source, association, arguments.targetOrNull());
        return source;
    }

    private @Nullable Object get(RowInstance source, AssociationDefinition association, MethodArguments arguments) {
        arguments.atMost(1);
        Consumer<Query<Row>> query = arguments.query();
        if (query == null) {
            LoadedRelation loaded = reader.reloaded(source, association);
            return loaded instanceof LoadedRelation.ToOne one
                    ? one.target()
                    : ROWS.of(((LoadedRelation.ToMany) loaded).targets());
        }
        List<RowInstance> found = reader.fetch(source, association, query);
        return association.toMany() ? ROWS.of(found) : found.isEmpty() ? null : found.get(0);
    }

    private long count(RowInstance source, AssociationDefinition association, MethodArguments arguments) {
        arguments.atMost(1);
        Consumer<Query<Row>> query = arguments.query();
        return query == null ? reader.count(source, association) : reader.count(source, association, query);
    }

    private boolean has(RowInstance source, AssociationDefinition association, MethodArguments arguments) {
        arguments.atMost(2);
        RelationSettings settings =
                RelationOptionsBuilder.of(association, RelationSettings.STANDARD, arguments.options(1));
        return new RelationReader(services, FACES, settings.hooks()).has(source, association, arguments.targets());
    }

    private RowInstance write(RowInstance source, MethodNames.Named method, MethodArguments arguments) {
        AssociationDefinition association = method.association();
        RelationSettings settings = settings(association, arguments);
        if (!association.toMany()) {
            List<RowInstance> one = targets.mixture(association, arguments.targetOrNone());
            Relations.toOneWriter(services, association, settings).set(source, one.isEmpty() ? null : one.get(0));
            return source;
        }
        ToManyWriter writer = Relations.toManyWriter(services, association, settings);
        if (method.verb() != MethodNames.Verb.SET) {
            arguments.some();
        }
        List<RowInstance> rows = targets.mixture(association, arguments.targetsOrNone());
        switch (method.verb()) {
            case ADD -> writer.add(source, rows, link(association, arguments));
            case REMOVE -> writer.remove(source, rows);
            default -> writer.set(source, rows, link(association, arguments));
        }
        return source;
    }

    private static @Nullable Consumer<RowInstance> link(AssociationDefinition association, MethodArguments arguments) {
        return association.through().isPresent() ? arguments.link() : null;
    }

    /** Options stand behind the values of the link, where there is one. */
    private static RelationSettings settings(AssociationDefinition association, MethodArguments arguments) {
        int place = association.through().isPresent() ? 2 : 1;
        arguments.atMost(place + 1);
        return RelationOptionsBuilder.of(association, RelationSettings.STANDARD, arguments.options(place));
    }

    private RowInstance create(RowInstance source, AssociationDefinition association, MethodArguments arguments) {
        RelationSettings settings = settings(association, arguments);
        RowInstance target = NewTargets.of(services, association, arguments.values());
        if (association.toMany()) {
            Relations.toManyWriter(services, association, settings)
                    .create(source, target, link(association, arguments));
        } else {
            Relations.toOneWriter(services, association, settings).create(source, target);
        }
        return target;
    }
}
