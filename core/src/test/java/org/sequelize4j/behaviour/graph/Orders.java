package org.sequelize4j.behaviour.graph;

import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.TestDatabase;

/** Customers with a profile, their orders with lines and tags, and categories in categories, with the statements that were sent. */
final class Orders implements AutoCloseable {
    final List<String> statements = new CopyOnWriteArrayList<>();
    final Sequelize sequelize;
    final Model<Row> customers;
    final Model<Row> profiles;
    final Model<Row> orders;
    final Model<Row> lines;
    final Model<Row> tags;
    final Model<Row> labels;
    final Model<Row> categories;

    Orders(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> statements.add(event.sql()))
                .connect();
        customers = sequelize.define("customer", m -> m.attribute("name", STRING(40)));
        profiles = sequelize.define("profile", m -> m.attribute("motto", STRING(40)));
        orders = sequelize.define("order", m -> m.attribute("note", STRING(40)).version(true));
        lines = sequelize.define(
                "line",
                m -> m.attribute("sku", STRING(20), a -> a.allowNull(false))
                        .attribute("amount", INTEGER, a -> a.validate(v -> v.min(1))));
        tags = sequelize.define("tag", m -> m.attribute("name", STRING(20), a -> a.unique()));
        labels = sequelize.define("label", m -> m.attribute("weight", INTEGER));
        categories = sequelize.define("category", m -> m.attribute("name", STRING(20)));
        customers.hasOne(profiles);
        profiles.belongsTo(customers);
        customers.hasMany(orders);
        orders.belongsTo(customers);
        orders.hasMany(lines);
        lines.belongsTo(orders);
        orders.belongsToMany(tags, a -> a.through(labels));
        tags.belongsToMany(orders, a -> a.through(labels));
        categories.hasMany(categories, a -> a.as("children").foreignKey("parentId"));
        categories.belongsTo(categories, a -> a.as("parent").foreignKey("parentId"));
        sequelize.sync();
        statements.clear();
    }

    /** The statements that wrote, since the last clear. */
    List<String> writes() {
        return statements.stream().filter(sql -> !isRead(sql)).toList();
    }

    List<String> reads() {
        return statements.stream().filter(Orders::isRead).toList();
    }

    private static boolean isRead(String sql) {
        return sql.startsWith("SELECT");
    }

    List<Object> values(Model<Row> model, String attribute) {
        return model.findAll(q -> q.orderBy("id")).stream()
                .<Object>map(row -> row.get(attribute))
                .toList();
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
