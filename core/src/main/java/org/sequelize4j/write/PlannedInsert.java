package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.jdbc.Executor;
import org.sequelize4j.jdbc.RowMapper;
import org.sequelize4j.load.Kept;
import org.sequelize4j.sql.ColumnValues;
import org.sequelize4j.sql.Insert;
import org.sequelize4j.sql.InsertColumns;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.sql.SqlText;
import org.sequelize4j.type.DataType;

/** Inserts that give values to the same attributes: their texts, and how what the database made is read. */
final class PlannedInsert {
    /** Of fewer rows a list of values is as quick. */
    private static final int WORTH_COLUMNS = 32;

    /** Of how many numbers of rows the texts are kept, which are long. */
    private static final int MOST_SIZES = 4;

    private final ModelDefinition model;
    private final Dialect dialect;
    private final List<Attribute> written;
    private final Sent[] sent;
    private final List<Attribute> handedBack;
    private final boolean returns;
    private final List<String> keyColumns;
    private final RowMapper<@Nullable Object[]> values;
    private final @Nullable String ofColumns;
    private final String ofOne;
    private final Kept<Integer, String> ofMany = new Kept<>(MOST_SIZES);

    /** An attribute that is written, with what each row is asked for it. */
    private record Sent(int slot, DataType type, DataType stored, String column) {
        static Sent of(Attribute attribute) {
            return new Sent(attribute.slot(), attribute.type(), attribute.type().stored(), attribute.column());
        }

        /** What the column stores of a value; without a converter that is the value. */
        @SuppressWarnings("ReferenceEquality") // a type that stores itself
        @Nullable
        Object value(RowInstance row) {
            Object value = row.value(slot);
            return value == null || type == stored ? value : type.store(value);
        }
    }

    private PlannedInsert(ModelDefinition model, Dialect dialect, List<Attribute> written, List<Attribute> handedBack) {
        this.model = model;
        this.dialect = dialect;
        this.written = written;
        this.sent = written.stream().map(Sent::of).toArray(Sent[]::new);
        this.handedBack = handedBack;
        this.returns = dialect.can(Capability.INSERT_RETURNING);
        this.keyColumns = Statements.columns(handedBack);
        this.values = ReturnedValues.of(dialect, handedBack);
        this.ofColumns = written.isEmpty() || !written.stream().allMatch(one -> bindsColumn(one, dialect))
                ? null
                : dialect.print(new InsertColumns(
                                Statements.table(model), Statements.columns(written), Statements.columns(returning())))
                        .text();
        this.ofOne = print(1);
    }

    private static boolean bindsColumn(Attribute attribute, Dialect dialect) {
        return dialect.bindsColumn(attribute.type().stored());
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

    /** The statement for one row that gives the attributes values. */
    SqlText sql(RowInstance row) {
        SqlText.Bind[] binds = new SqlText.Bind[sent.length];
        bind(row, binds, 0);
        return new SqlText(ofOne, Arrays.asList(binds));
    }

    /** Runs the statement for some rows; what it hands back of each, nothing where that is not asked for. */
    List<@Nullable Object[]> run(SqlText sql, Executor executor) {
        if (handedBack.isEmpty()) {
            executor.update(sql);
            return List.of();
        }
        return returns ? executor.query(sql, values) : executor.insertWithKeys(sql, keyColumns, values);
    }

    /** Fills what was handed back into the rows. */
    void fill(List<RowInstance> rows, List<@Nullable Object[]> found) {
        if (handedBack.isEmpty()) {
            return;
        }
        if (found.size() != rows.size()) {
            throw new InstanceException("The database was given " + rows.size() + " new rows of \"" + model.name()
                    + "\" and handed back the keys of " + found.size()
                    + "; a trigger or rule on the table may leave rows out.");
        }
        for (int column = 0; column < handedBack.size(); column++) {
            int slot = handedBack.get(column).slot();
            for (int i = 0; i < found.size(); i++) {
                rows.get(i).fill(slot, found.get(i)[column]);
            }
        }
    }

    SqlText sql(InsertBatch batch) {
        if (!batch.plain()) {
            return dialect.print(batch.statement(dialect, returning()));
        }
        List<RowInstance> rows = batch.rows();
        return ofColumns != null && rows.size() >= WORTH_COLUMNS
                ? new SqlText(ofColumns, columns(rows))
                : new SqlText(text(rows.size()), binds(rows));
    }

    /** One bind for each column, whatever the number of rows. */
    private List<SqlText.Bind> columns(List<RowInstance> rows) {
        List<SqlText.Bind> binds = new ArrayList<>(sent.length);
        for (Sent one : sent) {
            @Nullable Object[] values = new @Nullable Object[rows.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = one.value(rows.get(i));
            }
            binds.add(new SqlText.Bind(new ColumnValues(Arrays.asList(values)), one.stored(), one.column()));
        }
        return binds;
    }

    private List<SqlText.Bind> binds(List<RowInstance> rows) {
        SqlText.Bind[] binds = new SqlText.Bind[rows.size() * sent.length];
        for (int i = 0; i < rows.size(); i++) {
            bind(rows.get(i), binds, i * sent.length);
        }
        return Arrays.asList(binds);
    }

    private void bind(RowInstance row, SqlText.Bind[] binds, int first) {
        for (int i = 0; i < sent.length; i++) {
            Sent one = sent[i];
            binds[first + i] = new SqlText.Bind(one.value(row), one.stored(), one.column());
        }
    }

    private String text(int rows) {
        return rows == 1 ? ofOne : ofMany.get(rows, this::print);
    }

    private String print(int rows) {
        List<SqlExpression> row = written.stream()
                .map(attribute -> Statements.bind(attribute, null))
                .toList();
        return dialect.print(new Insert(
                        Statements.table(model),
                        Statements.columns(written),
                        Collections.nCopies(rows, row),
                        Statements.columns(returning())))
                .text();
    }

    private List<Attribute> returning() {
        return returns ? handedBack : List.of();
    }
}
