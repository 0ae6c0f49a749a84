package org.sequelize4j.examples.service;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import io.javalin.validation.ValidationError;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequelize4j.error.ConnectionException;
import org.sequelize4j.error.EmptyResultException;
import org.sequelize4j.error.SequelizeException;
import org.sequelize4j.error.UniqueConstraintException;
import org.sequelize4j.error.ValidationException;
import org.sequelize4j.examples.service.Problem.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which status and body each failure becomes. */
final class Problems {
    private static final Logger LOGGER = LoggerFactory.getLogger(Problems.class);

    /** What Javalin says of a parameter of another type. */
    private static final String UNREADABLE = "TYPE_CONVERSION_FAILED";

    private Problems() {}

    static void register(RoutesConfig routes) {
        answer(routes, io.javalin.validation.ValidationException.class, HttpStatus.BAD_REQUEST, Problems::ofParameters);
        answer(routes, JacksonException.class, HttpStatus.BAD_REQUEST, Problems::ofBody);
        answer(
                routes,
                EmptyResultException.class,
                HttpStatus.NOT_FOUND,
                failure -> Problem.of("There is no such customer."));
        answer(routes, ValidationException.class, HttpStatus.UNPROCESSABLE_CONTENT, Problem::of);
        answer(routes, UniqueConstraintException.class, HttpStatus.CONFLICT, Problem::of);
        answer(routes, ConnectionException.class, HttpStatus.SERVICE_UNAVAILABLE, Problems::logged);
        answer(routes, SequelizeException.class, HttpStatus.INTERNAL_SERVER_ERROR, Problems::logged);
    }

    private static <E extends Exception> void answer(
            RoutesConfig routes, Class<E> failure, HttpStatus status, Function<? super E, Problem> problem) {
        routes.exception(failure, (thrown, ctx) -> ctx.status(status).json(problem.apply(thrown)));
    }

    private static Problem ofParameters(io.javalin.validation.ValidationException refusal) {
        List<Field> fields = refusal.getErrors().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(error -> ofParameter(entry.getKey(), error)))
                .toList();
        return new Problem("A parameter was refused.", fields);
    }

    private static Field ofParameter(String name, ValidationError<?> error) {
        boolean unreadable = error.getMessage().equals(UNREADABLE);
        return new Field(name, unreadable ? name + " cannot be read" : error.getMessage(), error.value);
    }

    private static Problem ofBody(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Problem.of("\"" + unknown.getPropertyName() + "\" is not known here; known are "
                    + unknown.getKnownPropertyIds() + ".");
        }
        if (failure instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            String path =
                    mismatch.getPath().stream().map(Reference::getFieldName).collect(Collectors.joining("."));
            String message = path + " takes a value of another type: "
                    + mismatch.getTargetType().getSimpleName();
            return new Problem("The body was refused.", List.of(new Field(path, message, null)));
        }
        return Problem.of("The body is not the JSON of a customer.");
    }

    /** The cause goes to the log, and not to the client. */
    private static Problem logged(SequelizeException failure) {
        LOGGER.error("A request failed.", failure);
        return Problem.of("The service cannot answer this now.");
    }
}
