package org.sequelize4j.definition;

import java.util.List;
import java.util.function.Function;

/** A value that several attributes of a model make up, as it is declared. */
public interface EmbeddedDeclaration {
    /** Where it is part of another, the names of both with a dot between. */
    String name();

    /** The names of its attributes, which begin with its own and a dot. */
    List<String> attributes();

    /** Joins it with the attributes as they finally are. */
    EmbeddedValue link(Function<String, Attribute> attributes);
}
