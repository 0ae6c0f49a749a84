package org.sequelize4j.behaviour.relation;

import static org.sequelize4j.DataTypes.STRING;

import java.util.List;
import java.util.Map;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.Sort;
import org.sequelize4j.testing.TestDatabase;

/** The two models of the documents' examples; each test says how they are associated. */
final class FooBar implements AutoCloseable {
    final Recorded database;
    final Model<Row> foos;
    final Model<Row> bars;

    FooBar(TestDatabase empty) {
        database = new Recorded(empty);
        foos = database.sequelize.define("foo", m -> m.attribute("name", STRING));
        bars = database.sequelize.define("bar", m -> m.attribute("name", STRING));
    }

    Row foo(String name) {
        return foos.create(Map.of("name", name));
    }

    Row bar(String name) {
        return bars.create(Map.of("name", name));
    }

    /** All stored bars, each as its name and the key of its foo. */
    List<String> stored() {
        List<String> stored = bars.findAll(q -> q.orderBy("id", Sort.ASC)).stream()
                .map(bar -> bar.get("name") + ":" + bar.get("fooId"))
                .toList();
        database.statements();
        return stored;
    }

    @Override
    public void close() {
        database.close();
    }
}
