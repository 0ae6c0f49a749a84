package org.sequelize4j.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.sequelize4j.definition.AlongPath;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.query.Include;
import org.sequelize4j.type.DataType;
import org.sequelize4j.type.IntegerType;
import org.sequelize4j.type.UuidType;

/**
 * Keys of a row that equal those of the row that it is joined to, and so are read from its columns: nothing is sent twice. Only of
 * types whose equal values are one value, which texts are not in every database.
 */
final class EqualKeys {
    /** Of rows that are joined to nothing. */
    static final EqualKeys NONE = new EqualKeys(Map.of());

    private final Map<Integer, Integer> columnsBySlot;

    private EqualKeys(Map<Integer, Integer> columnsBySlot) {
        this.columnsBySlot = columnsBySlot;
    }

    /** Of the rows of an include that is joined to a row with these attributes in these columns. */
    static EqualKeys of(Include include, List<Attribute> attributes, List<Integer> columns) {
        AssociationDefinition association = include.association();
        return include.join() != null || association instanceof AlongPath || association instanceof BelongsToMany
                ? NONE
                : of(association.matchingKeys(), association.sourceKeys(), attributes, columns);
    }

    /** Of the junction's rows beside the targets that they lead to. */
    static EqualKeys of(BelongsToMany many, Node target) {
        return of(many.otherKeys(), many.targetKeys(), target.attributes(), target.columns());
    }

    private static EqualKeys of(
            List<Attribute> keys, List<Attribute> known, List<Attribute> attributes, List<Integer> columns) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            int place = attributes.indexOf(known.get(i));
            DataType type = keys.get(i).type();
            if (place >= 0 && type.equals(known.get(i).type()) && isExact(type)) {
                found.put(keys.get(i).slot(), columns.get(place));
            }
        }
        return new EqualKeys(found);
    }

    private static boolean isExact(DataType type) {
        return type.stored() instanceof IntegerType || type.stored() instanceof UuidType;
    }

    /** The column of each attribute. The first has one of its own, which tells whether there is a row. */
    List<Integer> columns(List<Attribute> attributes, ToIntFunction<Attribute> selected) {
        List<Integer> columns = new ArrayList<>(attributes.size());
        for (Attribute attribute : attributes) {
            Integer known = columns.isEmpty() ? null : columnsBySlot.get(attribute.slot());
            columns.add(known == null ? selected.applyAsInt(attribute) : known);
        }
        return columns;
    }
}
