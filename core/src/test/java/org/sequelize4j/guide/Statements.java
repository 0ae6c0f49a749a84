package org.sequelize4j.guide;

import java.util.ArrayList;
import java.util.List;
import org.sequelize4j.Sequelize;
import org.sequelize4j.SqlEvent;
import org.sequelize4j.SqlListener;

/** Keeps the statements that were executed, so that a sample can say how many it took. */
final class Statements implements SqlListener {
    private final List<String> texts = new ArrayList<>();

    static Sequelize connect(String url, Statements statements) {
        return Sequelize.builder().url(url).onSql(statements).connect();
    }

    @Override
    public void executed(SqlEvent event) {
        texts.add(event.sql());
    }

    /** How many statements the work takes. */
    int of(Runnable work) {
        texts.clear();
        work.run();
        return texts.size();
    }
}
