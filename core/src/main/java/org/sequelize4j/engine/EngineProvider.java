package org.sequelize4j.engine;

import org.sequelize4j.SequelizeBuilder;
import org.sequelize4j.SequelizeProvider;
import org.sequelize4j.Transaction;
import org.sequelize4j.jdbc.CurrentTransaction;

/** What the front door finds behind it. */
public final class EngineProvider implements SequelizeProvider {
    @Override
    public SequelizeBuilder builder() {
        return new EngineBuilder();
    }

    @Override
    public Transaction currentTransaction() {
        return CurrentTransaction.get();
    }
}
