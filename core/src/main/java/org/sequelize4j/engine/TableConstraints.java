package org.sequelize4j.engine;

import java.util.function.Function;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.TableName;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.DefinitionException;
import org.sequelize4j.schema.CheckDescription;
import org.sequelize4j.schema.ConstraintEditor;
import org.sequelize4j.schema.ForeignKeyDescription;
import org.sequelize4j.schema.KeyDescription;
import org.sequelize4j.schema.TableDescription;
import org.sequelize4j.schema.TableEditor;
import org.sequelize4j.sql.SqlExpression;

/** Adds one constraint to a table without a model. */
record TableConstraints(Services services, TableEditor editor, ConstraintOptionsBuilder said) {
    void addTo(TableDescription live, Function<String, TableName> names) {
        TableName table = live.name();
        ConstraintEditor constraints = new ConstraintEditor(editor);
        String name = services.backend.dialect().nameLimit().fit(said.nameIn(table.name()));
        switch (said.kind()) {
            case UNIQUE -> constraints.addUnique(table, new KeyDescription(name, said.columns));
            case PRIMARY_KEY -> constraints.addPrimaryKey(table, new KeyDescription(name, said.columns));
            case FOREIGN_KEY ->
                constraints.addForeignKey(
                        table,
                        new ForeignKeyDescription(
                                name,
                                said.columns,
                                names.apply(said.target()),
                                said.referencedColumns,
                                said.onDelete,
                                said.onUpdate));
            case CHECK -> constraints.addCheck(table, new CheckDescription(name, condition(live)));
            case DEFAULT -> constraints.setDefault(table, said.columns.get(0), value(live, said.columns.get(0)));
        }
    }

    private String condition(TableDescription live) {
        Dialect dialect = services.backend.dialect();
        SqlExpression where = LiveModel.of(live, dialect, services.namedQueries).where(said.check);
        if (where == null) {
            throw new DefinitionException(
                    "A check was given no condition; write one, such as w -> w.where(\"age\").gte(0).");
        }
        return dialect.inline(where);
    }

    private String value(TableDescription live, String column) {
        Dialect dialect = services.backend.dialect();
        Attribute attribute =
                LiveModel.of(live, dialect, services.namedQueries).model().requireAttribute(column);
        return dialect.inline(said.value == null ? null : attribute.type().accept(said.value), attribute.type());
    }
}
