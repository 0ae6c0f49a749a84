package org.sequelize4j.examples.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Sequelize;
import org.sequelize4j.examples.Printer;
import org.sequelize4j.examples.SqlTrace;
import org.sequelize4j.examples.Statements;

/** Runs snippets: each on a Sequelize of its own, whose tables are dropped at the end. */
public final class Playground {
    private final String url;
    private final SqlTrace trace;
    private final Printer printer;

    public Playground(String url, SqlTrace trace, Printer printer) {
        this.url = url;
        this.trace = trace;
        this.printer = printer;
    }

    /** Runs and prints all snippets of the topics. */
    public void run(List<Topic> topics) {
        for (Topic topic : topics) {
            printer.heading(topic.title());
            topic.snippets().forEach(this::run);
        }
    }

    private void run(Snippet snippet) {
        printer.title(snippet.title());
        try (Sequelize sequelize =
                Sequelize.builder().url(url).poolSize(1).onSql(trace).connect()) {
            trace.start();
            @Nullable Object result = snippet.code().apply(sequelize);
            List<String> statements = trace.statements();
            if (result instanceof Statements ddl) {
                printer.sql(ddl.sql());
            } else {
                printer.sql(afterCreation(statements));
                printer.result(result);
            }
            sequelize.drop();
        }
    }

    /** What a snippet does once its tables stand. */
    private static List<String> afterCreation(List<String> statements) {
        int first = 0;
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).startsWith("CREATE ")) {
                first = i + 1;
            }
        }
        return statements.subList(first, statements.size());
    }
}
