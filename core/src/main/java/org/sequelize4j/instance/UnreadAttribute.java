package org.sequelize4j.instance;

import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;

/** Someone reads an attribute whose value is in the database, but not in this instance; null would be a wrong answer. */
final class UnreadAttribute extends InstanceException {
    private static final long serialVersionUID = 1L;

    UnreadAttribute(ModelDefinition model, Attribute attribute) {
        super("\"" + model.name() + "." + attribute.name()
                + "\" is not known here, because the statement that this instance comes from did not read it. Add \""
                + attribute.name() + "\" to attributes(…) of the query, or call reload() first.");
    }
}
