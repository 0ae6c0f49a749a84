package org.sequelize4j.behaviour.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.LoadStrategy;
import org.sequelize4j.Model;
import org.sequelize4j.Query;
import org.sequelize4j.Row;

/** Finds once by each strategy, and expects the same of all. */
final class EveryStrategy {
    private EveryStrategy() {}

    static List<Row> findAll(Model<Row> model, Consumer<? super Query<Row>> query) {
        List<Row> found = model.findAll(query);
        for (LoadStrategy strategy : LoadStrategy.values()) {
            List<Row> others = model.findAll(q -> {
                q.strategy(strategy);
                query.accept(q);
            });
            assertThat(maps(others)).as(strategy.name()).isEqualTo(maps(found));
        }
        return found;
    }

    private static List<Map<String, @Nullable Object>> maps(List<Row> rows) {
        return rows.stream().map(Row::toMap).toList();
    }
}
