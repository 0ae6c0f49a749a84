package org.sequelize4j.jdbc;

import java.util.List;
import java.util.function.Consumer;
import org.sequelize4j.Isolation;
import org.sequelize4j.TransactionOptions;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.InvalidValueException;

/** What was asked of a transaction. */
record TransactionSettings(int retries, Isolation isolation, boolean readOnly) {
    static final TransactionSettings READING = new TransactionSettings(0, Isolation.DEFAULT, true);

    static TransactionSettings of(Consumer<? super TransactionOptions> options) {
        Choices choices = new Choices();
        Given.lambda(options, "t -> t.readOnly()").accept(choices);
        return new TransactionSettings(choices.retries, choices.isolation, choices.readOnly);
    }

    private static final class Choices implements TransactionOptions {
        private int retries;
        private Isolation isolation = Isolation.DEFAULT;
        private boolean readOnly;

        @Override
        public TransactionOptions retry(int times) {
            if (times < 0) {
                throw new InvalidValueException(
                        "retry is " + times + ", but a transaction is run again 0 times or more, such as retry(5).");
            }
            retries = times;
            return this;
        }

        @Override
        public TransactionOptions isolation(Isolation level) {
            isolation = Given.to("isolation(…)", level, "one of " + List.of(Isolation.values()));
            return this;
        }

        @Override
        public TransactionOptions serializable() {
            return isolation(Isolation.SERIALIZABLE);
        }

        @Override
        public TransactionOptions readOnly() {
            readOnly = true;
            return this;
        }
    }
}
