package org.sequelize4j.write;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;

/** Inserts that give values to the same attributes: their texts, and how what the database made is read. */
final class PlannedInsert {
    private final ModelDefinition model;
    private final Dialect dialect;
    private final Attribute[] written;
    private final List<Attribute> handedBack;
    private final List<String> keyColumns;
    private final RowMapper<@Nullable Object[]> values;
    private volatile Text latest = new Text(0, "");

    /** The text of an insert of so many rows. */
    private record Text(int rows, String sql) {}

    private PlannedInsert(ModelDefinition model, Dialect dialect, List<Attribute> written, List<Attribute> handedBack) {
        this.model = model;
        this.dialect = dialect;
        this.written = written.toArray(Attribute[]::new);
        this.handedBack = handedBack;
        this.keyColumns = Statements.columns(handedBack);
        this.values = ReturnedValues.of(dialect, handedBack);
    }

    /** Without RETURNING only a key that counts up is handed back. */
    static PlannedInsert of(ModelDefinition model, BitSet given, BitSet wanted, Dialect dialect) {
        List<Attribute> made = InsertBatch.attributes(model, wanted);
        return new PlannedInsert(
                model,
                dialect,
                InsertBatch.attributes(model, given),
                dialect.can(Capability.INSERT_RETURNING)
                        ? made
                        : made.stream().filter(Attribute::autoIncrement).toList());
    }

    /** The attributes that the database hands back, by the statement itself or as generated keys. */
    List<Attribute> handedBack() {
        return handedBack;
    }

    /** Their columns. */
    List<String> keyColumns() {
        return keyColumns;
    }

    /** Reads them. */
    RowMapper<@Nullable Object[]> values() {
        return values;
    }

    SqlText sql(InsertBatch batch) {
        return batch.plain()
                ? new SqlText(text(batch.rows().size()), binds(batch.rows()))
                : dialect.print(batch.statement(dialect, returning()));
    }

    private List<SqlText.Bind> binds(List<RowInstance> rows) {
        SqlText.Bind[] binds = new SqlText.Bind[rows.size() * written.length];
        int next = 0;
        for (RowInstance row : rows) {
            for (Attribute attribute : written) {
                binds[next++] = Statements.sent(attribute, row.value(attribute.slot()), attribute.column());
            }
        }
        return List.of(binds);
    }

    private String text(int rows) {
        Text known = latest;
        if (known.rows() != rows) {
            known = new Text(rows, print(rows));
            latest = known;
        }
        return known.sql();
    }

    private String print(int rows) {
        List<Attribute> attributes = List.of(written);
        List<SqlExpression> row = attributes.stream()
                .map(attribute -> Statements.bind(attribute, null))
                .toList();
        return dialect.print(new Insert(
                        Statements.table(model),
                        Statements.columns(attributes),
                        Collections.nCopies(rows, row),
                        Statements.columns(returning())))
                .text();
    }

    private List<Attribute> returning() {
        return dialect.can(Capability.INSERT_RETURNING) ? handedBack : List.of();
    }
}
