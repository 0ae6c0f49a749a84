package org.sequelize4j.plan;

import java.util.List;
import org.sequelize4j.query.Operand;
import org.sequelize4j.sql.Select;

/** A statement whose rows become maps. */
public record RowsPlan(Select select, List<Column> columns) {
    /** One entry of each map: its name, and what it is, which says how it is read. */
    public record Column(String name, Operand operand) {}
}
