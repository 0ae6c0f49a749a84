package org.sequelize4j.load;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sequelize4j.Query;
import org.sequelize4j.Row;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.instance.InstanceKind;
import org.sequelize4j.instance.ModelRuntime;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Database;
import org.sequelize4j.jdbc.DatabaseSettings;
import org.sequelize4j.plan.Blog;
import org.sequelize4j.plan.LoadPlan;
import org.sequelize4j.plan.Planner;
import org.sequelize4j.testing.TestDatabase;

/** The blog in tables made by hand, some rows in them, and a loader that counts its statements. */
final class StoredBlog implements AutoCloseable {
    private static final List<String> TABLES_AND_ROWS = List.of(
            "CREATE TABLE companies (id INTEGER PRIMARY KEY, name VARCHAR(255))",
            "CREATE TABLE users (id INTEGER PRIMARY KEY, name VARCHAR(255), `companyId` INTEGER)",
            "CREATE TABLE profiles (id INTEGER PRIMARY KEY, bio VARCHAR(255), `userId` INTEGER UNIQUE)",
            "CREATE TABLE posts (id INTEGER PRIMARY KEY, title VARCHAR(255), views INTEGER, `authorId` INTEGER)",
            "CREATE TABLE images (id INTEGER PRIMARY KEY, url VARCHAR(255), `postId` INTEGER)",
            "CREATE TABLE comments (id INTEGER PRIMARY KEY, body VARCHAR(255), `postId` INTEGER, `authorId` INTEGER)",
            "CREATE TABLE tags (id INTEGER PRIMARY KEY, name VARCHAR(255))",
            "CREATE TABLE post_tags (`postId` INTEGER, `tagId` INTEGER, position INTEGER, PRIMARY KEY (`postId`, `tagId`))",
            "CREATE TABLE categories (id INTEGER PRIMARY KEY, name VARCHAR(255), `parentId` INTEGER)",
            "CREATE TABLE orders (region INTEGER, number INTEGER, total INTEGER, PRIMARY KEY (region, number))",
            "CREATE TABLE `lines` (id INTEGER PRIMARY KEY, item VARCHAR(255), region INTEGER, number INTEGER)",
            "INSERT INTO companies VALUES (1, 'Acme'), (2, 'Globex')",
            "INSERT INTO users VALUES (1, 'Ann', 1), (2, 'Bob', NULL), (3, 'Cid', 2)",
            "INSERT INTO profiles VALUES (7, 'sailor', 1)",
            "INSERT INTO posts VALUES (1, 'one', 10, 1), (2, 'two', 20, 1), (3, 'three', 30, 2), (4, 'four', 40, NULL)",
            "INSERT INTO images VALUES (1, 'b.png', 1), (2, 'a.png', 1), (3, 'c.png', 3)",
            "INSERT INTO comments VALUES (1, 'RANT', 1, 1), (2, 'nice', 1, 2), (3, 'hm', 1, NULL), (4, 'ok', 2, 3)",
            "INSERT INTO tags VALUES (1, 'sql'), (2, 'java'), (3, 'unused')",
            "INSERT INTO post_tags VALUES (1, 1, 1), (1, 2, 2), (3, 2, 1)",
            "INSERT INTO categories VALUES (1, 'root', NULL), (2, 'left', 1), (3, 'right', 1), (4, 'leaf', 2)",
            "INSERT INTO orders VALUES (1, 1, 5), (1, 2, 6), (2, 1, 7)",
            "INSERT INTO `lines` VALUES (1, 'rope', 1, 1), (2, 'sail', 1, 1), (3, 'mast', 2, 1), (4, 'lost', NULL, 1)");

    final Blog blog = new Blog();
    final Loader loader;
    final Planner planner;

    /** One that fails where it has to make an instance. */
    final Loader withoutInstances;

    private final List<String> statements = new ArrayList<>();
    private final Database database;

    StoredBlog(TestDatabase empty) throws SQLException {
        try (Connection connection = empty.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : TABLES_AND_ROWS) {
                statement.execute(empty.sql(sql.replace('`', '"')));
            }
        }
        database = Database.open(
                DatabaseSettings.ofUrl(empty.url()).withListeners(List.of(event -> statements.add(event.sql()))));
        planner = new Planner(database.dialect());
        loader = new Loader(database.executor(), planner, model -> runtime());
        withoutInstances = new Loader(database.executor(), planner, model -> {
            throw new AssertionError("an instance of " + model.name() + " was made");
        });
    }

    LoadPlan plan(ModelDefinition model, Consumer<Query<Row>> query) {
        return planner.plan(blog.find(model, query));
    }

    List<RowInstance> load(ModelDefinition model, Consumer<Query<Row>> query) {
        return loader.load(plan(model, query));
    }

    List<Map<String, Object>> maps(ModelDefinition model, Consumer<Query<Row>> query) {
        return load(model, query).stream().map(Row::toMap).toList();
    }

    /** What was sent since the last time that it was asked. */
    List<String> statements() {
        List<String> sent = List.copyOf(statements);
        statements.clear();
        return sent;
    }

    @Override
    public void close() {
        database.close();
    }

    /** Makes plain rows and can do nothing else. */
    private static ModelRuntime runtime() {
        return (ModelRuntime) Proxy.newProxyInstance(
                ModelRuntime.class.getClassLoader(),
                new Class<?>[] {ModelRuntime.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "kind" -> new InstanceKind((ModelRuntime) proxy, (ModelDefinition) arguments[0]);
                    case "beforeLoading" -> null; // there are no transactions
                    default -> throw new AssertionError(method + " is not for these tests");
                });
    }
}
