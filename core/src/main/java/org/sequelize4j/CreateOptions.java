package org.sequelize4j;

import java.util.function.Consumer;

/** The options of a create from nested values. */
public interface CreateOptions {
    /** Writes the values under this alias as associated rows. */
    CreateOptions include(String association);

    CreateOptions include(String association, Consumer<? super CreateOptions> nested);

    CreateOptions include(Model<?> model);

    CreateOptions include(Association association);
}
