package org.sequelize4j.behaviour.loading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.DataTypes;
import org.sequelize4j.Definition;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.behaviour.loading.Entity.Choice;
import org.sequelize4j.behaviour.loading.Entity.Field;
import org.sequelize4j.behaviour.loading.Entity.Link;
import org.sequelize4j.type.DataType;

/** The models of random finds as they are defined; without constraints, so that keys may lead nowhere. */
final class DefinedEntities {
    private final Sequelize sequelize;
    private final Entities entities;

    DefinedEntities(Sequelize sequelize, Entities entities) {
        this.sequelize = sequelize;
        this.entities = entities;
        entities.all().forEach(entity -> sequelize.define(entity.name(), m -> define(entity, m)));
        entities.all().forEach(entity -> entity.links().forEach(link -> associate(entity, link)));
    }

    private void define(Entity entity, Definition<Row> model) {
        boolean junction = !entities.roots().contains(entity);
        for (Field field : entity.fields()) {
            if (entity.key().contains(field.name()) && !junction) {
                model.attribute(field.name(), type(field), a -> a.primaryKey());
            } else if (field.name().equals(RandomEntities.CODE)) {
                model.attribute(field.name(), type(field), a -> a.unique());
            } else if (!field.key()) {
                model.attribute(field.name(), type(field));
            }
        }
        if (entity.paranoid()) {
            model.timestamps(true).createdAt(false).updatedAt(false).paranoid(true);
        }
    }

    private static DataType type(Field field) {
        return switch (field.values()) {
            case TEXT -> DataTypes.STRING;
            case NUMBER -> DataTypes.INTEGER;
            case UUID -> DataTypes.UUID;
        };
    }

    private void associate(Entity entity, Link link) {
        Model<Row> source = model(entity);
        Model<Row> target = sequelize.model(link.target());
        if (!link.path().isEmpty()) {
            along(source, target, link);
            return;
        }
        String[] from = link.from().toArray(String[]::new);
        String[] to = link.to().toArray(String[]::new);
        switch (link.kind()) {
            case BELONGS_TO ->
                source.belongsTo(
                        target,
                        a -> a.as(link.name()).foreignKeys(from).targetKey(to).constraints(false));
            case HAS_ONE, UNIQUE_HAS_ONE ->
                source.hasOne(
                        target,
                        a -> choose(
                                a.as(link.name())
                                        .foreignKeys(to)
                                        .sourceKey(from)
                                        .scope(link.scope())
                                        .constraints(false),
                                link.choice()));
            case HAS_MANY ->
                source.hasMany(
                        target,
                        a -> a.as(link.name())
                                .foreignKeys(to)
                                .sourceKey(from)
                                .scope(link.scope())
                                .constraints(false));
            case BELONGS_TO_MANY -> through(source, target, link, from, to);
        }
    }

    private static void along(Model<Row> source, Model<Row> target, Link link) {
        String[] path = link.path().toArray(String[]::new);
        if (link.many()) {
            source.hasMany(target, a -> a.as(link.name()).path(path).scope(link.scope()));
        } else {
            source.hasOne(target, a -> a.as(link.name()).path(path).scope(link.scope()));
        }
    }

    private static void choose(HasOneOptions options, @Nullable Choice choice) {
        if (choice != null && choice.largest()) {
            options.largest(choice.attribute());
        } else if (choice != null) {
            options.smallest(choice.attribute());
        }
    }

    private void through(Model<Row> source, Model<Row> target, Link link, String[] from, String[] to) {
        Entity.Junction junction = link.junction();
        if (junction == null) {
            throw new AssertionError(link);
        }
        source.belongsToMany(
                target,
                a -> a.as(link.name())
                        .through(sequelize.model(junction.model()))
                        .foreignKeys(junction.toSource().toArray(String[]::new))
                        .otherKeys(junction.toTarget().toArray(String[]::new))
                        .sourceKey(from)
                        .targetKey(to)
                        .scope(link.scope())
                        .throughScope(junction.scope())
                        .constraints(false));
    }

    Model<Row> model(Entity entity) {
        return sequelize.model(entity.name());
    }

    /** Puts these rows in the place of all others. */
    void fill(Tables tables) {
        for (Entity entity : entities.all()) {
            model(entity).truncate();
            List<Map<String, @Nullable Object>> rows = tables.rows().getOrDefault(entity.name(), List.of());
            if (!rows.isEmpty()) {
                model(entity).bulkCreate(rows);
            }
        }
    }
}
