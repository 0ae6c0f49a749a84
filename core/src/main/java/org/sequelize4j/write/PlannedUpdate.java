package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.sql.Update;

/**
 * Updates of one row by its key that set the same attributes to values.
 *
 * @param version that the row has to have still; null on models without one
 */
record PlannedUpdate(
        String text,
        List<Attribute> written,
        List<Attribute> key,
        @Nullable Attribute version) {
    static PlannedUpdate of(ModelDefinition model, BitSet slots, Dialect dialect) {
        List<Attribute> written = InsertBatch.attributes(model, slots);
        List<SqlExpression> isRow = new ArrayList<>();
        model.primaryKey().forEach(part -> isRow.add(equal(part)));
        Attribute version = model.version();
        if (version != null) {
            isRow.add(equal(version));
        }
        Update update = new Update(
                Statements.table(model),
                written.stream()
                        .map(attribute -> new Update.Assignment(attribute.column(), Statements.bind(attribute, null)))
                        .toList(),
                isRow.size() == 1 ? isRow.get(0) : new SqlExpression.Junction(true, isRow),
                List.of());
        return new PlannedUpdate(dialect.print(update).text(), written, model.primaryKey(), version);
    }

    private static SqlExpression equal(Attribute attribute) {
        return new SqlExpression.Binary(Statements.column(attribute), "=", Statements.bind(attribute, null));
    }

    /** The statement that writes the values of this row. */
    SqlText sql(RowInstance row) {
        List<SqlText.Bind> binds = new ArrayList<>(written.size() + key.size() + 1);
        for (Attribute attribute : written) {
            binds.add(Statements.sent(attribute, row.value(attribute.slot()), attribute.column()));
        }
        List<Object> values = Statements.key(row);
        for (int i = 0; i < values.size(); i++) {
            binds.add(Statements.sent(key.get(i), values.get(i), null));
        }
        if (version != null) {
            binds.add(Statements.sent(version, Versions.known(row), null));
        }
        return new SqlText(text, binds);
    }
}
