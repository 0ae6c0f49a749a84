package org.sequelize4j.behaviour;

import static org.sequelize4j.DataTypes.DECIMAL;
import static org.sequelize4j.DataTypes.DOUBLE;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.TestDatabase;

/** Products with a unique number, and their reviews, on the dynamic face, with the statements that were sent. */
final class Shop implements AutoCloseable {
    final List<String> statements = new CopyOnWriteArrayList<>();
    final Sequelize sequelize;
    final Model<Row> products;
    final Model<Row> reviews;

    Shop(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> statements.add(event.sql()))
                .connect();
        products = sequelize.define(
                "product",
                m -> m.attribute("sku", STRING(20), a -> a.unique())
                        .attribute("name", STRING, a -> a.defaultValue("unnamed"))
                        .attribute("stock", INTEGER, a -> a.defaultValue(0))
                        .attribute("price", DECIMAL(10, 2))
                        .attribute("weight", DOUBLE));
        reviews = sequelize.define("review", m -> m.attribute("stars", INTEGER));
        products.hasMany(reviews);
        reviews.belongsTo(products);
        sequelize.sync();
        statements.clear();
    }

    Row product(String sku, int stock) {
        return products.create(Map.of("sku", sku, "stock", stock));
    }

    /** The stored product with that number. */
    Row stored(String sku) {
        return products.findOne(q -> q.where("sku", sku)).orElseThrow();
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
