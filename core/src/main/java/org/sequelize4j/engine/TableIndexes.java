package org.sequelize4j.engine;

import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.IndexOptions;
import org.sequelize4j.Sort;
import org.sequelize4j.definition.IndexDeclaration;
import org.sequelize4j.definition.IndexOptionsBuilder;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.Given;
import org.sequelize4j.naming.Names;
import org.sequelize4j.schema.IndexDescription;
import org.sequelize4j.schema.TableDescription;
import org.sequelize4j.sql.SqlExpression;

/** Makes of what is said of an index over columns what the database is told. */
record TableIndexes(Services services, TableDescription table) {
    static String derivedName(TableName table, List<String> columns) {
        return Names.underscore(table.name() + "_" + String.join("_", columns));
    }

    IndexDescription index(List<String> columns, Consumer<? super IndexOptions> options) {
        IndexOptionsBuilder builder =
                new IndexOptionsBuilder(Given.to("addIndex(…)", columns, "the columns, such as List.of(\"name\")"));
        Given.lambda(options, "i -> i.unique()").accept(builder);
        IndexDeclaration said = builder.build();
        Dialect dialect = services.backend.dialect();
        SqlExpression where =
                LiveModel.of(table, dialect, services.namedQueries).where(condition -> condition.where(said.where()));
        return new IndexDescription(
                said.name() == null ? derivedName(table.name(), columns) : said.name(),
                columns.stream()
                        .map(column -> new IndexDescription.Part(
                                column, said.directions().getOrDefault(column, Sort.ASC)))
                        .toList(),
                said.unique(),
                where == null ? null : dialect.inline(where),
                null);
    }
}
