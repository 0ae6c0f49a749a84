package org.sequelize4j.plan;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.sql.Select;

/**
 * One statement of a plan and what its columns are.
 *
 * @param link the junction's rows that come along with the node's, where they lead there; null otherwise
 * @param parent the keys of the sources that the node's rows belong to, where the association's keys do not tell; null
 *     otherwise
 */
public record Read(
        Select select,
        Node node,
        @Nullable Node link,
        @Nullable Node parent) {
    public Read(Select select, Node node, @Nullable Node link) {
        this(select, node, link, null);
    }
}
