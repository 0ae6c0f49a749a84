package org.sequelize4j.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sequelize4j.IndexOptions;
import org.sequelize4j.definition.IndexDeclaration;
import org.sequelize4j.definition.IndexOptionsBuilder;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.error.Given;
import org.sequelize4j.naming.Names;
import org.sequelize4j.schema.TableDescription;
import org.sequelize4j.schema.TableEditor;

/** Adds an index to a table without a model: the table is seen as a model that has the index. */
record TableIndexes(Services services, TableEditor editor, TableDescription table) {
    static String derivedName(TableName table, List<String> columns) {
        return Names.underscore(
                table.name() + "_" + String.join("_", Given.to("removeIndex(…)", columns, "the columns of an index")));
    }

    void add(List<String> columns, Consumer<? super IndexOptions> options) {
        IndexOptionsBuilder said =
                new IndexOptionsBuilder(Given.to("addIndex(…)", columns, "the columns, such as List.of(\"name\")"));
        Given.lambda(options, "i -> i.unique()").accept(said);
        IndexDeclaration index = said.build();
        index.attributes().forEach(column -> editor.column(table, column));
        for (Map.Entry<String, ?> value : index.where().entrySet()) {
            editor.column(table, value.getKey());
        }
        ModelDefinition model = LiveModel.of(table, services.backend.dialect(), services.namedQueries, List.of(index))
                .model();
        editor.addIndex(table, model, model.indexes().get(0));
    }
}
