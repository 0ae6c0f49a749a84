package org.sequelize4j.behaviour.loading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;

/**
 * A random find, as plain data.
 *
 * @param total whether the order leaves nothing open
 * @param excluded what is not selected
 * @param destroyed whether destroyed rows are found too
 */
record Search(
        Entity entity,
        List<Condition> conditions,
        List<Inclusion> inclusions,
        List<Term> order,
        boolean total,
        @Nullable Integer limit,
        @Nullable Integer offset,
        Set<String> excluded,
        boolean destroyed) {
    /**
     * What rows are sorted by.
     *
     * @param aggregate of the associated rows that the column leads to; null for a column of one row
     */
    record Term(
            Condition.Column column,
            Sort direction,
            Nulls nulls,
            @Nullable String aggregate) {
        Term(Condition.Column column, Sort direction, Nulls nulls) {
            this(column, direction, nulls, null);
        }
    }

    /**
     * An association that is loaded with the rows.
     *
     * @param required null where the find leaves it to the default
     * @param junctionConditions null where the find says nothing of the junction
     * @param junctionOrder what sorts the targets after their own order
     */
    record Inclusion(
            Entity.Link link,
            Search search,
            @Nullable Boolean required,
            @Nullable List<Condition> junctionConditions,
            List<Term> junctionOrder) {
        /** Whether it is there for its conditions only. */
        boolean isSilent() {
            return link.junction() == null
                    && search.inclusions().isEmpty()
                    && search.excluded().size() == search.entity().fields().size();
        }

        boolean isRequired() {
            return required == null ? !search.conditions().isEmpty() : required;
        }
    }

    boolean paged() {
        return limit != null || offset != null;
    }

    /** Whether it is known which rows come in which order. */
    boolean ordered() {
        return total || paged();
    }

    /** The same rows, of which nothing is selected. */
    Search silent() {
        Set<String> all = entity.fields().stream().map(Entity.Field::name).collect(Collectors.toSet());
        return new Search(entity, conditions, inclusions, order, total, limit, offset, all, destroyed);
    }

    /** The same rows without what is loaded with them. */
    Search including(List<Inclusion> other) {
        return new Search(entity, conditions, other, order, total, limit, offset, excluded, destroyed);
    }
}
