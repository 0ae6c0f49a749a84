package org.sequelize4j.typed;

import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.MissingDependencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The implementation of Jakarta Validation, looked for once, when a model has the first constraint. */
final class JakartaValidation {
    private static final Logger LOG = LoggerFactory.getLogger("org.sequelize4j");
    private static final String PROVIDER = """
            <dependency>
                <groupId>org.hibernate.validator</groupId>
                <artifactId>hibernate-validator</artifactId>
                <version>9.1.6.Final</version>
            </dependency>
            <dependency>
                <groupId>org.glassfish.expressly</groupId>
                <artifactId>expressly</artifactId>
                <version>6.0.0</version>
            </dependency>""";

    private static volatile @Nullable Validator found;

    private JakartaValidation() {}

    /**
     * What judges the constraints of a model; empty, with a warning, when there is no implementation.
     *
     * @throws MissingDependencyException when there is one that does not start, as without expressions
     */
    static Optional<Validator> forModel(String model) {
        Validator validator = found;
        if (validator == null) {
            validator = start(model);
            found = validator;
        }
        return Optional.ofNullable(validator);
    }

    @SuppressWarnings("resource") // lives as long as the program
    private static @Nullable Validator start(String model) {
        try {
            return Validation.buildDefaultValidatorFactory().getValidator();
        } catch (NoProviderFoundException absent) {
            LOG.warn(
                    "The model {} has constraints of Jakarta Validation, which nothing checks: there is no implementation on the class path. Add to the pom.xml:\n{}",
                    model,
                    PROVIDER);
            return null;
        } catch (ValidationException broken) {
            throw new MissingDependencyException(
                    "The model " + model
                            + " has constraints of Jakarta Validation, and its implementation does not start: "
                            + broken.getMessage() + " The pom.xml needs:\n" + PROVIDER,
                    broken);
        }
    }
}
