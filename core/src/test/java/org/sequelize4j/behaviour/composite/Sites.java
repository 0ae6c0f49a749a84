package org.sequelize4j.behaviour.composite;

import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.testing.TestDatabase;

/** Sites with keys of two columns, and everything else that hangs on them, of which tags and badges have such keys too. */
final class Sites implements AutoCloseable {
    final List<String> statements = new ArrayList<>();
    final Sequelize sequelize;
    final Model<Row> sites;
    final Model<Row> tools;
    final Model<Row> parts;
    final Model<Row> badges;
    final Model<Row> tags;

    Sites(TestDatabase database) {
        sequelize = Sequelize.builder()
                .url(database.url())
                .timestamps(false)
                .onSql(event -> statements.add(event.sql()))
                .connect();
        sites = sequelize.define(
                "site",
                m -> m.attribute("region", INTEGER, a -> a.primaryKey())
                        .attribute("number", INTEGER, a -> a.primaryKey())
                        .attribute("name", STRING));
        tools = sequelize.define("tool", m -> m.attribute("name", STRING).attribute("price", INTEGER));
        parts = sequelize.define("part", m -> m.attribute("name", STRING));
        badges = sequelize.define(
                "badge",
                m -> m.attribute("series", STRING, a -> a.primaryKey())
                        .attribute("serial", INTEGER, a -> a.primaryKey())
                        .attribute("word", STRING));
        tags = sequelize.define(
                "tag",
                m -> m.attribute("language", STRING, a -> a.primaryKey())
                        .attribute("word", STRING, a -> a.primaryKey()));
        sites.hasMany(tools);
        tools.belongsTo(sites);
        tools.hasMany(parts);
        sites.hasOne(badges);
        badges.belongsTo(sites);
        sites.belongsToMany(tags, a -> a.through("mark"));
        tags.belongsToMany(sites, a -> a.through("mark"));
        sites.belongsTo(sites, a -> a.as("parent").foreignKeys("parentRegion", "parentNumber"));
        sites.hasMany(sites, a -> a.as("children").foreignKeys("parentRegion", "parentNumber"));
        sites.hasMany(parts, a -> a.as("parts").path("tools", "parts"));
        sites.hasOne(tools, a -> a.as("dearest").largest("price"));
        tags.hasMany(tools, a -> a.as("tools").path("sites", "tools"));
        sequelize.sync();
    }

    /** Port (1, 1) with its child Quay (1, 2) and Mine (2, 1): the same numbers in other places belong to others. */
    Sites filled() {
        Row port = sites.create(Map.of("region", 1, "number", 1, "name", "Port"));
        Row quay = sites.create(Map.of("region", 1, "number", 2, "name", "Quay", "parentRegion", 1, "parentNumber", 1));
        Row mine = sites.create(Map.of("region", 2, "number", 1, "name", "Mine"));
        tool(port, "rope", 5).many("parts").create(p -> p.set("name", "knot"));
        tool(port, "mast", 9);
        tool(mine, "drill", 7).many("parts").create(p -> p.set("name", "bit"));
        tools.create(Map.of("name", "lost", "price", 1, "siteRegion", 1));
        badges.create(Map.of("series", "a", "serial", 2, "word", "second", "siteRegion", 1, "siteNumber", 1));
        badges.create(Map.of("series", "a", "serial", 1, "word", "first", "siteRegion", 1, "siteNumber", 1));
        badges.create(Map.of("series", "b", "serial", 1, "word", "other", "siteRegion", 2, "siteNumber", 1));
        Row wet = tags.create(Map.of("language", "en", "word", "wet"));
        Row old = tags.create(Map.of("language", "en", "word", "old"));
        tags.create(Map.of("language", "de", "word", "old"));
        port.many("tags").addAll(List.of(wet, old));
        quay.many("tags").add(wet);
        mine.many("tags").add(old);
        statements.clear();
        return this;
    }

    private Row tool(Row site, String name, int price) {
        return tools.create(Map.of(
                "name", name, "price", price, "siteRegion", site.get("region"), "siteNumber", site.get("number")));
    }

    static List<Object> all(String attribute, List<Row> rows) {
        return rows.stream().map(row -> row.get(attribute)).sorted().toList();
    }

    static List<Object> names(List<Row> rows) {
        return all("name", rows);
    }

    @Override
    public void close() {
        sequelize.close();
    }
}
