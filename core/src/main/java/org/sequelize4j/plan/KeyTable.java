package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.dialect.Capability;
import org.sequelize4j.dialect.Dialect;
import org.sequelize4j.query.JoinCondition;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.EnumType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.TextType;
import org.sequelize4j.type.UuidType;

/** The keys that a statement is given, as rows of a table. */
final class KeyTable {
    private static final TextType TEXT = new TextType(TextType.Size.REGULAR);

    private KeyTable() {}

    static Source.Keys of(List<DataType> types, Aliases aliases) {
        return new Source.Keys(
                types,
                IntStream.rangeClosed(1, types.size()).mapToObj(i -> "key" + i).toList(),
                aliases.take("keys"));
    }

    /** The columns have the values of a row of the table. */
    static SqlExpression matches(Source.Keys keys, List<SqlExpression> columns) {
        List<SqlExpression> equal = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            DataType type = keys.types().get(i).stored();
            SqlExpression column =
                    type instanceof EnumType ? new SqlExpression.Cast(columns.get(i), TEXT) : columns.get(i);
            equal.add(Logic.equal(
                    column,
                    new SqlExpression.Column(keys.alias(), keys.columns().get(i))));
        }
        return Logic.and(equal);
    }

    /**
     * The rows of many sources, found in the way that suits the database. They are joined to the keys only where two different
     * keys cannot find the same row, which would come twice then.
     */
    static RelatedRows related(AssociationDefinition association, @Nullable JoinCondition join, Dialect dialect) {
        List<Attribute> key = join == null
                ? association.matchingKeys()
                : association.sourceModel().primaryKey();
        boolean exact = key.stream().map(attribute -> attribute.type().stored()).allMatch(KeyTable::isExact);
        if (!exact || !dialect.can(Capability.JOINS_KEYS)) {
            return RelatedRows.ofKeys(association, join);
        }
        List<Source.Keys> source = new ArrayList<>(1);
        RelatedRows rows = RelatedRows.ofKeys(association, join, (columns, types, aliases) -> {
            source.add(of(types, aliases));
            return Logic.and(List.of());
        });
        rows.select().join(true, source.get(0), List.of(matches(source.get(0), rows.keys())));
        return rows;
    }

    private static boolean isExact(DataType type) {
        return type instanceof IntegerType || type instanceof UuidType;
    }
}
