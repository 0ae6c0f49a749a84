package org.sequelize4j.behaviour.types;

import static org.sequelize4j.DataTypes.BOOLEAN;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialects;
import org.sequelize4j.testing.TestDatabase;

/** A table of things to search in. */
final class Items implements AutoCloseable {
    final Sequelize sequelize;
    final Model<Row> items;
    private final TestDatabase database;

    Items(TestDatabase database) {
        this.database = database;
        sequelize = Sequelize.builder().url(database.url()).timestamps(false).connect();
        items = sequelize.define(
                "item",
                m -> m.attribute("name", STRING)
                        .attribute("qty", INTEGER)
                        .attribute("least", INTEGER)
                        .attribute("active", BOOLEAN));
        sequelize.sync();
        items.bulkCreate(List.of(
                Map.of("name", "Apple", "qty", 5, "least", 5, "active", true),
                Map.of("name", "banana", "qty", 0, "least", 1, "active", false),
                Map.of("name", "Carrot", "qty", 12, "least", 4, "active", true),
                Map.of("name", "O'Brien 50%_x")));
    }

    boolean can(Capability capability) {
        return Dialects.ofUrl(database.url()).can(capability);
    }

    List<Object> names(Consumer<? super Query<Row>> query) {
        return items.findAll(q -> q.scope(query).orderBy("id")).stream()
                .map(item -> item.get("name"))
                .toList();
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
