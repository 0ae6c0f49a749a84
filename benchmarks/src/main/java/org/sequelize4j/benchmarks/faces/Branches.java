package org.sequelize4j.benchmarks.faces;

import static org.sequelize4j.DataTypes.DOUBLE;
import static org.sequelize4j.DataTypes.INTEGER;
import static org.sequelize4j.DataTypes.STRING;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.Sequelize;
import org.sequelize4j.benchmarks.data.Database;

/** A tree in one table, for includes within includes: ten roots, and six branches on each branch. */
public final class Branches implements AutoCloseable {
    /** How deep it is below the roots. */
    public static final int DEPTH = 4;

    private static final int ROOTS = 10;
    private static final int EACH = 6;

    private final Sequelize sequelize;
    private final Sequelize typed;
    private final Model<Row> branches;
    private final Model<Branch> typedBranches;

    private Branches(Sequelize sequelize, Sequelize typed) {
        this.sequelize = sequelize;
        this.typed = typed;
        this.typedBranches = typed.define(Branch.class);
        this.branches = sequelize.define(
                "branch",
                m -> m.attribute("name", STRING)
                        .attribute("length", INTEGER)
                        .attribute("weight", DOUBLE)
                        .attribute("wood", STRING));
        branches.hasMany(branches, a -> a.as("children").foreignKey("parentId"));
    }

    /** Makes the table and fills it. */
    public static Branches grow(Database database) throws SQLException {
        Branches tree = new Branches(Connecting.to(database), Connecting.to(database));
        tree.sequelize.sync();
        List<Row> level = tree.branches.bulkCreate(values(ROOTS, null));
        for (int depth = 1; depth <= DEPTH; depth++) {
            List<Map<String, Object>> below = new ArrayList<>();
            level.forEach(parent -> below.addAll(values(EACH, parent)));
            level = tree.branches.bulkCreate(below);
        }
        database.analyze();
        return tree;
    }

    /** How many branches there are down to that depth. */
    public static int size(int depth) {
        int size = ROOTS;
        int level = ROOTS;
        for (int i = 0; i < depth; i++) {
            level *= EACH;
            size += level;
        }
        return size;
    }

    /** The roots with their branches down to that depth. */
    public List<Row> find(int depth) {
        return branches.findAll(q -> below(q.where("parentId").isNull(), depth));
    }

    /** The same by the typed face. */
    public List<?> findTyped(int depth) {
        return typedBranches.findAll(q -> belowTyped(q.where(Branch::parentId).isNull(), depth));
    }

    @Override
    public void close() {
        typed.close();
        sequelize.close();
    }

    private static void belowTyped(Query<Branch> query, int depth) {
        if (depth > 0) {
            query.include(Branch::children, q -> belowTyped(q, depth - 1));
        }
    }

    private static void below(Query<Row> query, int depth) {
        if (depth > 0) {
            query.include("children", q -> below(q, depth - 1));
        }
    }

    private static List<Map<String, Object>> values(int count, @Nullable Row parent) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> row = new HashMap<>(
                    Map.of("name", "Branch " + i, "length", i * 10, "weight", i / 4.0, "wood", "oak and ash"));
            if (parent != null) {
                row.put("parentId", Objects.requireNonNull(parent.get("id")));
            }
            rows.add(row);
        }
        return rows;
    }
}
