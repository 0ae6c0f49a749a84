package org.sequelize4j;

import java.util.ServiceLoader;

/** The implementation behind the front door, found by {@link ServiceLoader}; not for applications. */
public interface SequelizeProvider {
    SequelizeBuilder builder();

    Transaction currentTransaction();

    /** Loads the provider once, when it is first needed. */
    final class Holder {
        static final SequelizeProvider PROVIDER = ServiceLoader.load(
                        SequelizeProvider.class, SequelizeProvider.class.getClassLoader())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No implementation of org.sequelize4j.SequelizeProvider was found; is sequelize4j-core complete on the class path?"));

        private Holder() {}
    }
}
